package dev.dossier.pdf.page;

import dev.dossier.pdf.markup.Xhtml;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Moves page breaks before the headings of the entries that begin a page. */
final class BreaksBefore {
  private static final String BREAK = "break-before";

  private final Document tree;

  BreaksBefore(Document tree) {
    this.tree = tree;
  }

  void place() {
    for (String name : List.of("article", "li", "div")) {
      for (Element entry : Xhtml.all(tree, name)) {
        Element first = Xhtml.hasClass(entry, BREAK) ? heading(entry) : null;
        if (first != null) {
          entry.setAttribute("class", entry.getAttribute("class").replace(BREAK, "").strip());
          Xhtml.addClass(first, BREAK);
        }
      }
    }
  }

  /** The section or the group that an entry opens; {@code null} if it opens none. */
  private static @Nullable Element heading(Element entry) {
    Element at = entry;
    if (at.getTagName().equals("li")
        && Xhtml.previousElement(at) == null
        && at.getParentNode() instanceof Element list) {
      at = list;
    }
    Element first = null;
    for (Element before = Xhtml.previousElement(at);
        before != null && isHeading(before);
        before = Xhtml.previousElement(before)) {
      first = before;
    }
    if (first != null
        && first.getTagName().equals("h2")
        && first.getParentNode() instanceof Element section
        && section.getTagName().equals("section")) {
      return section;
    }
    return first;
  }

  private static boolean isHeading(Element element) {
    return element.getTagName().equals("h2")
        || Xhtml.hasClass(element, "group")
        || Xhtml.hasClass(element, "opening");
  }
}
