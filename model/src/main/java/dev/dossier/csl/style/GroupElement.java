package dev.dossier.csl.style;

import dev.dossier.csl.locale.Attributes;
import dev.dossier.csl.output.StyledText;
import java.util.List;
import org.w3c.dom.Element;

/** The element {@code group}: omitted if it has variables and all of them are empty. */
final class GroupElement implements RenderingElement {
  private final String delimiter;
  private final Affixes affixes;
  private final List<RenderingElement> children;

  GroupElement(Element element, StyleReader reader) {
    Attributes attributes = new Attributes(element);
    delimiter = attributes.get("delimiter");
    affixes = Affixes.of(attributes);
    children = reader.parts(element);
  }

  @Override
  public void set(RenderContext context, List<List<StyledText>> parts) {
    int called = context.called;
    int filled = context.filled;
    List<StyledText> runs = RenderingElement.all(children, context, delimiter);
    boolean empty = context.called > called && context.filled == filled;
    runs = empty ? List.of() : affixes.apply(runs, context);
    if (!runs.isEmpty()) {
      parts.add(runs);
    }
  }
}
