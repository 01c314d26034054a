package dev.dossier.csl.style;

import dev.dossier.csl.locale.Attributes;
import dev.dossier.csl.locale.Numbers;
import dev.dossier.csl.output.Run;
import java.util.List;
import org.w3c.dom.Element;

/** {@code label}: the word for a number variable, or for the kind of locator. */
final class LabelElement implements Part {
  private final String variable;
  private final String form;
  private final String plural;
  private final Decoration decoration;

  LabelElement(Element element) {
    Attributes attributes = new Attributes(element);
    variable = attributes.get("variable");
    form = attributes.get("form", "long");
    plural = attributes.get("plural", "contextual");
    decoration = Decoration.ofLabel(attributes);
  }

  @Override
  public void set(Setting setting, List<List<Run>> parts) {
    String value = setting.value(variable);
    String name = variable.equals("locator") ? setting.cited.label() : variable;
    if (value.isEmpty() || name.isEmpty()) {
      return;
    }
    boolean many =
        plural.equals("always")
            || (plural.equals("contextual") && Numbers.isPlural(variable, value));
    String term = setting.terms().term(name, form, many);
    if (!term.isEmpty()) {
      parts.add(decoration.apply(List.of(Run.of(term)), setting));
    }
  }
}
