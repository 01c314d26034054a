package dev.dossier.bibliography;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Changes to styles that citeproc-java would otherwise set wrongly. All changes to styles are here.
 */
final class StyleRepairs {
  private StyleRepairs() {}

  static void apply(Document style) {
    NodeList all = style.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i) instanceof Element element) {
        renameEventTitle(element);
      }
    }
  }

  /** CSL 1.0.2 calls it {@code event-title}; citeproc-java knows the older {@code event} only. */
  private static void renameEventTitle(Element element) {
    String variable = element.getAttribute("variable");
    if (variable.contains("event-title")) {
      element.setAttribute("variable", variable.replace("event-title", "event"));
    }
  }
}
