package dev.dossier.pdf;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Lets the first line of a reference hang out to the left: its first words get a margin below
 * nought ({@code class="hang"}).
 *
 * <p>{@code text-indent} would say it shorter, but the engine forgets it for a line that holds a
 * piece which is not to be broken ({@link Glue}), and then the line runs past the margin. From
 * right to left, where a margin stands at the other end of the words, the style sheet keeps to it.
 */
final class HangingLines {
  private final Document tree;

  HangingLines(Document tree) {
    this.tree = tree;
  }

  /** Does it. Text that stands beside elements has elements of its own by then. */
  void hang() {
    if (tree.getDocumentElement().getAttribute("dir").equals("rtl")) {
      return;
    }
    for (Element list : Xhtml.all(tree, "ul")) {
      if (!Xhtml.hasClass(list, "references")) {
        continue;
      }
      for (Element item : Xhtml.all(list, "li")) {
        Element reference = Xhtml.firstElement(item);
        if (reference != null && !Xhtml.hasClass(reference, "numbered")) {
          hang(reference);
        }
      }
    }
  }

  /** The margin is that of the innermost element: the engine counts no other before its text. */
  private void hang(Element reference) {
    Element element = reference;
    Node first = firstWith(element);
    while (first instanceof Element inner && !inner.getTagName().equals("img")) {
      element = inner;
      first = firstWith(element);
    }
    if (!(first instanceof Text)) {
      return;
    }
    if (element == reference) {
      Element words = tree.createElement("span");
      element.replaceChild(words, first);
      words.appendChild(first);
      element = words;
    }
    Xhtml.addClass(element, "hang");
  }

  private static @Nullable Node firstWith(Element parent) {
    for (Node child : Xhtml.children(parent)) {
      if (!child.getTextContent().isBlank()) {
        return child;
      }
    }
    return null;
  }
}
