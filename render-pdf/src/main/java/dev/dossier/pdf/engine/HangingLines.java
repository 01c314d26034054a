package dev.dossier.pdf.engine;

import dev.dossier.pdf.markup.Xhtml;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Gives the first line of a reference a hanging indent: its first words get a negative margin
 * ({@code class="hang"}).
 *
 * <p>openhtmltopdf ignores {@code text-indent} in a line that contains an inline block ({@link
 * NoBreakSpans}), so that the line overflows the margin; from right to left it counts the indent in
 * the width of the line but does not apply it, and puts the start margin of an inline element at
 * its end. There only the first word gets the margin, since one word stays in one line. Can go once
 * the engine applies {@code text-indent} in both cases; no public issue is known.
 */
public final class HangingLines {
  private final Document tree;
  private final boolean leftward;

  public HangingLines(Document tree) {
    this.tree = tree;
    this.leftward = tree.getDocumentElement().getAttribute("dir").equals("rtl");
  }

  /**
   * Adds the class to the first words of all references. Bare text must have been wrapped by then.
   */
  public void hang() {
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

  /** The margin goes to the innermost element: the engine ignores those around it. */
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
