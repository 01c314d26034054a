package dev.dossier.csl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads the elements of a style. Each macro is read once; {@link StyleMacros} has checked them. */
final class StyleReader {
  private final Map<String, Element> macros = new HashMap<>();
  private final Map<String, List<Part>> read = new HashMap<>();
  private @Nullable Element substituted;

  StyleReader(Element root) {
    Xml.children(root, "macro").forEach(macro -> macros.put(macro.getAttribute("name"), macro));
  }

  List<Part> macro(String name) {
    List<Part> known = read.get(name);
    if (known == null) {
      Element outer = substituted;
      substituted = null;
      Element macro = macros.get(name);
      known = macro == null ? List.of() : parts(macro);
      substituted = outer;
      read.put(name, known);
    }
    return known;
  }

  List<Part> parts(Element parent) {
    List<Part> parts = new ArrayList<>();
    for (Element child : Xml.children(parent)) {
      switch (child.getNodeName()) {
        case "text" -> parts.add(new TextElement(child, this));
        case "number" -> parts.add(new NumberElement(child));
        case "label" -> parts.add(new LabelElement(child));
        case "date" -> parts.add(new DateElement(child));
        case "names" -> parts.add(new NamesElement(child, substituted, this));
        case "group" -> parts.add(new GroupElement(child, this));
        case "choose" -> parts.add(new ChooseElement(child, this));
        default -> {}
      }
    }
    return List.copyOf(parts);
  }

  /** What stands in for {@code names}, each by itself. */
  List<Part> substitutes(Element substitute, Element names) {
    Element outer = substituted;
    substituted = names;
    List<Part> parts = parts(substitute);
    substituted = outer;
    return parts;
  }
}
