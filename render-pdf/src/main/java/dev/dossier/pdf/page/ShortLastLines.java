package dev.dossier.pdf.page;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import dev.dossier.pdf.markup.Xhtml;
import dev.dossier.pdf.script.Characters;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Keeps the last words of a paragraph or list item together if its last line is a single short word
 * ({@code span class="last-words"}), so that there are more of them in that line.
 *
 * <p>Unlike no-break spaces, this leaves the text as it was typed. Which lines are short is only
 * known after layout.
 */
final class ShortLastLines {
  /** A last line with at least so many characters, in several words, is not short. */
  private static final int LEAST = 12;

  /** No more words than this are kept together. */
  private static final int MOST_WORDS = 4;

  /** They take at most this part of a line, in which others would be missed. */
  private static final double MOST = 0.4;

  /**
   * Elements with a short last line, by identity, and the number of characters that they may keep
   * together.
   */
  private final IdentityHashMap<Element, Integer> found = new IdentityHashMap<>();

  private ShortLastLines() {}

  /**
   * Writes the spans into the tree from which the pages were laid out.
   *
   * @return whether any were written, so that the pages must be laid out again
   */
  static boolean join(PdfBoxRenderer renderer) {
    Element root = renderer.getRootBox().getElement();
    if (root == null || root.getAttribute("dir").equals("rtl")) {
      return false;
    }
    ShortLastLines lines = new ShortLastLines();
    lines.lookIn(renderer.getRootBox());
    boolean any = false;
    for (Map.Entry<Element, Integer> item : lines.found.entrySet()) {
      any |= join(item.getKey(), item.getValue());
    }
    return any;
  }

  private void lookIn(Box box) {
    int count = box.getChildCount();
    if (box instanceof BlockBox
        && count > 1
        && box.getChild(count - 1) instanceof LineBox last
        && box.getChild(count - 2) instanceof LineBox before
        && isProse(box.getElement())
        && isShort(LineText.of(last).strip())) {
      found.put(box.getElement(), (int) (MOST * LineText.of(before).strip().length()));
    } else if (!(box instanceof LineBox)) {
      box.getChildren().forEach(this::lookIn);
    }
  }

  /** Returns whether an element is a list item but no reference, or a paragraph without a class. */
  private static boolean isProse(@Nullable Element element) {
    if (element == null || !(element.getParentNode() instanceof Element parent)) {
      return false;
    }
    return parent.getTagName().equals("li")
        ? !Xhtml.hasClass((Element) parent.getParentNode(), "references")
        : element.getTagName().equals("p") && element.getAttribute("class").isEmpty();
  }

  private static boolean isShort(String line) {
    return !line.isEmpty() && (line.indexOf(' ') < 0 || line.length() < LEAST);
  }

  private static boolean join(Element element, int most) {
    Node last = element;
    while (last.getLastChild() != null) {
      last = last.getLastChild();
    }
    if (!(last instanceof Text text) || Characters.isRightToLeft(text.getData())) {
      return false;
    }
    String data = text.getData().stripTrailing();
    int start = data.length();
    for (int words = 0; words < MOST_WORDS && data.length() - start < LEAST; words++) {
      int space = data.lastIndexOf(' ', start - 2);
      if (space < 0 || data.length() - space > most) {
        break;
      }
      start = space + 1;
    }
    if (data.indexOf(' ', start) < 0) {
      return false;
    }
    Text words = text.splitText(start);
    Element span = element.getOwnerDocument().createElement("span");
    span.setAttribute("class", "last-words");
    words.getParentNode().insertBefore(span, words);
    span.appendChild(words);
    return true;
  }
}
