package dev.dossier.pdf.engine;

import dev.dossier.pdf.markup.Blocks;
import dev.dossier.pdf.markup.Xhtml;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Estimates the number of lines of elements before layout: for {@link KeepTogether} and {@link
 * EntryEnds}, and for whether a document has one page.
 *
 * @param lineLength number of characters in a line
 */
public record LineEstimate(int lineLength) {
  /** Elements whose children are side by side. */
  private static final List<String> ROWS = List.of("numbered", "head", "second");

  /** Returns the number of lines of an element with all that it contains. */
  public int lines(Element element) {
    if (ROWS.stream().anyMatch(row -> Xhtml.hasClass(element, row))) {
      return linesOfRow(element);
    }
    int lines = 0;
    int length = 0;
    for (Node child : Xhtml.children(element)) {
      if (child instanceof Element part && Blocks.isBlock(part)) {
        lines += lines(part);
      } else {
        length += child.getTextContent().strip().length();
      }
    }
    return lines + (length + lineLength - 1) / lineLength;
  }

  /** Returns the lines of the highest cell of a row. */
  int linesOfRow(Element row) {
    int most = 1;
    for (Node part : Xhtml.children(row)) {
      most = Math.max(most, part instanceof Element cell ? lines(cell) : 0);
    }
    return most;
  }
}
