package dev.dossier.csl.style;

import dev.dossier.csl.locale.Attributes;
import dev.dossier.csl.locale.Numbers;
import dev.dossier.csl.output.Run;
import dev.dossier.csl.output.Values;
import java.util.List;
import org.w3c.dom.Element;

/** {@code number}. */
final class NumberElement implements Part {
  private final String variable;
  private final String form;
  private final Decoration decoration;

  NumberElement(Element element) {
    Attributes attributes = new Attributes(element);
    variable = attributes.get("variable");
    form = attributes.get("form");
    decoration = Decoration.of(attributes);
  }

  @Override
  public void set(Setting setting, List<List<Run>> parts) {
    String value = setting.value(variable);
    setting.call(variable, !value.isEmpty());
    if (value.isEmpty()) {
      return;
    }
    List<Run> runs =
        Numbers.isNumeric(value)
            ? List.of(Run.of(Numbers.format(value, form, variable, setting.terms())))
            : Values.read(value);
    parts.add(decoration.apply(runs, setting));
  }
}
