package dev.dossier.pdf.page;

import dev.dossier.pdf.markup.Xhtml;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Places notes behind their first marks, as elements that the engine lays out at the foot of the
 * page ({@code class="foot-note"}, {@code float: footnote}).
 */
final class FootNotes {
  /** Inline blocks and links, within which the engine lays out no footnotes. */
  private static final List<String> CLOSED = List.of("sup", "a");

  private final Document tree;

  FootNotes(Document tree) {
    this.tree = tree;
  }

  /**
   * Removes elements that the engine adds to the tree for each page with notes when it lays it out.
   */
  static void dropAreas(Document tree) {
    Xhtml.all(tree, "fs-footnote").forEach(area -> area.getParentNode().removeChild(area));
  }

  /** Moves the items of each {@code ol class="footnotes"}, which is then removed. */
  void place() {
    Map<String, Element> marks = firstMarks();
    for (Element list : Xhtml.all(tree, "ol")) {
      if (Xhtml.hasClass(list, "footnotes")) {
        for (Element item : Xhtml.all(list, "li")) {
          if (item.getParentNode() == list) {
            place(item, marks.get("#" + item.getAttribute("id")));
          }
        }
        list.getParentNode().removeChild(list);
      }
    }
  }

  /** A note whose mark a template leaves out is left out, too. */
  private void place(Element item, @Nullable Element mark) {
    if (mark == null) {
      return;
    }
    Element note = tree.createElement("div");
    note.setAttribute("class", "foot-note");
    note.setAttribute("id", item.getAttribute("id"));
    Element text = (Element) item.getFirstChild();
    Element number = tree.createElement("sup");
    number.setTextContent(mark.getTextContent() + "\u00A0");
    Element first = firstBlock(text);
    first.insertBefore(number, first.getFirstChild());
    Xhtml.children(text).forEach(note::appendChild);
    Node place = outermost(mark);
    place.getParentNode().insertBefore(note, place.getNextSibling());
  }

  /** Returns the first link to each address. */
  private Map<String, Element> firstMarks() {
    Map<String, Element> marks = new HashMap<>();
    Xhtml.all(tree, "a").forEach(link -> marks.putIfAbsent(link.getAttribute("href"), link));
    return marks;
  }

  /** Returns the first paragraph of a note, or the element of a note without paragraphs. */
  private static Element firstBlock(Element text) {
    Element first = Xhtml.firstElement(text);
    return first != null && first.getTagName().equals("p") ? first : text;
  }

  /** Returns the largest inline piece of text around a mark, or the note that contains the mark. */
  private static Node outermost(Element mark) {
    Element element = mark;
    while (element.getParentNode() instanceof Element parent && isClosed(parent)) {
      element = parent;
    }
    for (Element around = element;
        around.getParentNode() instanceof Element parent;
        around = parent) {
      if (Xhtml.hasClass(around, "foot-note")) {
        return around;
      }
    }
    return element;
  }

  private static boolean isClosed(Element element) {
    return CLOSED.contains(element.getTagName()) || Xhtml.hasClass(element, "glue");
  }
}
