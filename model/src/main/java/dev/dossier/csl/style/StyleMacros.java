package dev.dossier.csl.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Checks the macros of an untrusted style, which may be missing or recursive. */
final class StyleMacros {
  /** Forty times the size of the largest style of the CSL project. */
  private static final long MOST_ELEMENTS = 200_000;

  /** The maximum depth of nested elements, including macros; the project's styles reach 72. */
  private static final int DEEPEST = 250;

  private final Map<String, Element> macros = new HashMap<>();
  private final Map<String, Size> sizes = new HashMap<>();
  private final Set<String> open = new LinkedHashSet<>();

  /**
   * The size of an element with its macros expanded.
   *
   * @param elements the number of elements
   * @param height the depth of nesting
   */
  record Size(long elements, int height) {}

  private StyleMacros() {}

  /**
   * Checks all macros of a style.
   *
   * @param root its {@code <style>}
   * @return the style's size
   * @throws IllegalArgumentException if a macro is missing, recursive or too large
   */
  static Size check(Element root) {
    StyleMacros graph = new StyleMacros();
    List<Element> parts = children(root);
    for (Element part : parts) {
      if (part.getNodeName().equals("macro")) {
        graph.macros.put(part.getAttribute("name"), part);
      }
    }
    for (String name : graph.macros.keySet().stream().sorted().toList()) {
      graph.macro(name, 0);
    }
    Size whole = new Size(0, 0);
    for (Element part : parts) {
      if (!part.getNodeName().equals("macro")) {
        whole = sum(whole, graph.size(part, 0));
      }
    }
    return whole;
  }

  private Size macro(String name, int depth) {
    Size known = sizes.get(name);
    if (known != null) {
      checkDepth(depth + known.height());
      return known;
    }
    Element macro = macros.get(name);
    if (macro == null) {
      throw new IllegalArgumentException("it uses macro '" + name + "', which it does not have");
    }
    if (!open.add(name)) {
      throw new IllegalArgumentException("its macro '" + name + "' uses itself");
    }
    Size size = size(macro, depth);
    if (size.elements() > MOST_ELEMENTS) {
      throw new IllegalArgumentException(
          "its macro '"
              + name
              + "' comes to more than "
              + MOST_ELEMENTS
              + " elements, with the macros that it uses");
    }
    open.remove(name);
    sizes.put(name, size);
    return size;
  }

  private Size size(Element element, int depth) {
    checkDepth(depth);
    Size size = new Size(0, 0);
    boolean calls = element.getNodeName().equals("text") || element.getNodeName().equals("key");
    if (calls && element.hasAttribute("macro")) {
      size = macro(element.getAttribute("macro"), depth + 1);
    }
    // Only one branch of a choice is rendered.
    boolean oneOf = element.getNodeName().equals("choose");
    for (Element child : children(element)) {
      Size next = size(child, depth + 1);
      size = oneOf ? larger(size, next) : sum(size, next);
    }
    return new Size(size.elements() + 1, size.height() + 1);
  }

  private static void checkDepth(int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException(
          "its elements and macros are nested more than " + DEEPEST + " deep");
    }
  }

  private static Size sum(Size a, Size b) {
    return new Size(a.elements() + b.elements(), Math.max(a.height(), b.height()));
  }

  private static Size larger(Size a, Size b) {
    return new Size(Math.max(a.elements(), b.elements()), Math.max(a.height(), b.height()));
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }
}
