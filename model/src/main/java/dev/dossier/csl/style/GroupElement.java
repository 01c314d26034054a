package dev.dossier.csl.style;

import dev.dossier.csl.locale.Attributes;
import dev.dossier.csl.output.Run;
import java.util.List;
import org.w3c.dom.Element;

/** {@code group}: left out if it has variables, and all are empty. */
final class GroupElement implements Part {
  private final String delimiter;
  private final Decoration decoration;
  private final List<Part> children;

  GroupElement(Element element, StyleReader reader) {
    Attributes attributes = new Attributes(element);
    delimiter = attributes.get("delimiter");
    decoration = Decoration.of(attributes);
    children = reader.parts(element);
  }

  @Override
  public void set(Setting setting, List<List<Run>> parts) {
    int called = setting.called;
    int filled = setting.filled;
    List<Run> runs = Part.all(children, setting, delimiter);
    boolean empty = setting.called > called && setting.filled == filled;
    runs = empty ? List.of() : decoration.apply(runs, setting);
    if (!runs.isEmpty()) {
      parts.add(runs);
    }
  }
}
