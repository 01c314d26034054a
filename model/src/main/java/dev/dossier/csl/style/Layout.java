package dev.dossier.csl.style;

import dev.dossier.csl.locale.Attributes;
import dev.dossier.csl.locale.Xml;
import dev.dossier.csl.output.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * The element {@code layout} with its sort keys.
 *
 * @param parts its elements
 * @param look the style of everything in it, affixes included
 * @param names its options of names
 */
public record Layout(
    List<RenderingElement> parts,
    int look,
    String prefix,
    String suffix,
    String delimiter,
    NameOptions names,
    List<SortKey> sort) {
  /** The element {@code key}: a variable or a macro. */
  public record SortKey(
      String variable, List<RenderingElement> macro, NameOptions names, boolean descending) {}

  static Layout of(Element element, NameOptions outer, StyleReader reader) {
    NameOptions names = outer.within(element);
    List<SortKey> keys = new ArrayList<>();
    for (Element sort : Xml.children(element, "sort")) {
      for (Element key : Xml.children(sort, "key")) {
        String macro = key.getAttribute("macro");
        keys.add(
            new SortKey(
                key.getAttribute("variable"),
                macro.isEmpty() ? List.of() : reader.macro(macro).get(),
                names.within(key),
                key.getAttribute("sort").equals("descending")));
      }
    }
    List<Element> layouts = Xml.children(element, "layout");
    if (layouts.isEmpty()) {
      throw new IllegalArgumentException("its <" + element.getNodeName() + "> has no <layout>");
    }
    Element layout = layouts.get(layouts.size() - 1);
    Attributes attributes = new Attributes(layout);
    return new Layout(
        reader.parts(layout),
        TextStyle.of(attributes),
        attributes.get("prefix"),
        attributes.get("suffix"),
        attributes.get("delimiter"),
        names,
        List.copyOf(keys));
  }
}
