package dev.dossier.csl.style;

import dev.dossier.csl.locale.Xml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads the elements of a style, which {@link StyleMacros} has checked. */
final class StyleReader {
  private final Map<String, LazyElements> macros = new HashMap<>();
  private @Nullable Element substituted;

  StyleReader(Element root) {
    for (Element macro : Xml.children(root, "macro")) {
      macros.put(macro.getAttribute("name"), new LazyElements(this, macro, null));
    }
  }

  LazyElements macro(String name) {
    return Objects.requireNonNull(macros.get(name), name);
  }

  /** Reads the children of an element when they are first rendered, as few branches are used. */
  LazyElements later(Element parent) {
    return new LazyElements(this, parent, substituted);
  }

  List<RenderingElement> parts(Element parent) {
    List<RenderingElement> parts = new ArrayList<>();
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

  /**
   * Reads the children of an element.
   *
   * @param names the {@code names} that they substitute; {@code null} if there are none
   */
  synchronized List<RenderingElement> parts(Element parent, @Nullable Element names) {
    Element outer = substituted;
    substituted = names;
    List<RenderingElement> parts = parts(parent);
    substituted = outer;
    return parts;
  }
}
