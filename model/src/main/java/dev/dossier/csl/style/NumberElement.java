package dev.dossier.csl.style;

import dev.dossier.csl.locale.Attributes;
import dev.dossier.csl.locale.Numbers;
import dev.dossier.csl.output.StyledText;
import dev.dossier.csl.output.Values;
import java.util.List;
import org.w3c.dom.Element;

/** The element {@code number}. */
final class NumberElement implements RenderingElement {
  private final String variable;
  private final String form;
  private final Affixes affixes;

  NumberElement(Element element) {
    Attributes attributes = new Attributes(element);
    variable = attributes.get("variable");
    form = attributes.get("form");
    affixes = Affixes.of(attributes);
  }

  @Override
  public void set(RenderContext context, List<List<StyledText>> parts) {
    String value = context.value(variable);
    context.call(variable, !value.isEmpty());
    if (value.isEmpty()) {
      return;
    }
    List<StyledText> runs =
        Numbers.isNumeric(value)
            ? List.of(StyledText.of(Numbers.format(value, form, variable, context.terms())))
            : Values.read(value);
    parts.add(affixes.apply(runs, context));
  }
}
