package dev.dossier.pdf.engine;

import dev.dossier.pdf.markup.Xhtml;
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
 * piece which is not to be broken ({@link Glue}), and then the line runs past the margin; from
 * right to left it counts with the indent, and forgets to set it. There the margin before words
 * stands at their end for the engine, so that it is given to the first word alone, which is in one
 * line.
 */
final class HangingLines {
  private final Document tree;
  private final boolean leftward;

  HangingLines(Document tree) {
    this.tree = tree;
    this.leftward = tree.getDocumentElement().getAttribute("dir").equals("rtl");
  }

  /** Does it. Text that stands beside elements has elements of its own by then. */
  void hang() {
    for (Element list : Xhtml.all(tree, "ul")) {
      if (!Xhtml.hasClass(list, "references")) {
        continue;
      }
      for (Element item : Xhtml.all(list, "li")) {
        Element reference = Xhtml.firstElement(item);
        if (reference != null
            && !Xhtml.hasClass(reference, "numbered")
            && !Xhtml.hasClass(reference, "turned")) {
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
    if (!(first instanceof Text text)) {
      return;
    }
    int end = endOfWord(text.getData());
    if (leftward && end < text.getLength()) {
      text.splitText(end);
    }
    if (leftward || element == reference) {
      Element words = tree.createElement("span");
      element.replaceChild(words, text);
      words.appendChild(text);
      element = words;
    }
    Xhtml.addClass(element, "hang");
  }

  private static int endOfWord(String text) {
    int end = text.length() - text.stripLeading().length();
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
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
