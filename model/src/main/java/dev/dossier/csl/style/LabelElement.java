package dev.dossier.csl.style;

import dev.dossier.csl.locale.Attributes;
import dev.dossier.csl.locale.Numbers;
import dev.dossier.csl.output.StyledText;
import java.util.List;
import org.w3c.dom.Element;

/** The element {@code label}: the term of a number variable or locator. */
final class LabelElement implements RenderingElement {
  private final String variable;
  private final String form;
  private final String plural;
  private final Affixes affixes;

  LabelElement(Element element) {
    Attributes attributes = new Attributes(element);
    variable = attributes.get("variable");
    form = attributes.get("form", "long");
    plural = attributes.get("plural", "contextual");
    affixes = Affixes.ofLabel(attributes);
  }

  @Override
  public void set(RenderContext context, List<List<StyledText>> parts) {
    String value = context.value(variable);
    String name = variable.equals("locator") ? context.cited.label() : variable;
    if (value.isEmpty() || name.isEmpty()) {
      return;
    }
    boolean many =
        plural.equals("always")
            || (plural.equals("contextual") && Numbers.isPlural(variable, value));
    String term = context.terms().term(name, form, many);
    if (!term.isEmpty()) {
      parts.add(affixes.apply(List.of(StyledText.of(term)), context));
    }
  }
}
