package dev.dossier.pdf.script;

import dev.dossier.pdf.markup.Blocks;
import dev.dossier.pdf.markup.Xhtml;
import java.text.Bidi;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Holds together words of two directions, in a document from right to left: the engine may end a
 * line wherever the direction changes, as in {@code 45%} after Arabic ({@code span class="glue"}).
 */
public final class TurnedWords {
  /** A longer word may have to be broken. */
  private static final int LONGEST = 30;

  private final Document tree;
  private final int surelyFits;

  /**
   * Of a tree.
   *
   * @param lineLength about how many characters a full line holds
   */
  public TurnedWords(Document tree, int lineLength) {
    this.tree = tree;
    this.surelyFits = lineLength * 3 / 5;
  }

  /** Does it, in all of the body. */
  public void hold() {
    for (Element body : Xhtml.all(tree, "body")) {
      holdIn(body);
      body.normalize();
    }
  }

  private void holdIn(Element parent) {
    for (Node child : Xhtml.children(parent)) {
      if (child instanceof Element element && !Xhtml.hasClass(element, "glue")) {
        holdIn(element);
      } else if (child instanceof Text text) {
        hold(text);
      }
    }
  }

  private void hold(Text text) {
    String data = text.getData();
    if (data.isBlank()) {
      return;
    }
    Bidi bidi = new Bidi(data, Bidi.DIRECTION_RIGHT_TO_LEFT);
    int done = isFirstOfBlock(text) ? surelyFits : 0; // No line ends there.
    int cut = 0; // How much of the text stands before the rest.
    Text rest = text;
    for (int run = 1; run < bidi.getRunCount(); run++) {
      int place = bidi.getRunStart(run);
      int start = place;
      while (start > 0 && !Character.isWhitespace(data.charAt(start - 1))) {
        start--;
      }
      int end = place;
      while (end < data.length() && !Character.isWhitespace(data.charAt(end))) {
        end++;
      }
      if (start >= done && start < place && place < end && end - start <= LONGEST) {
        Text word = rest.splitText(start - cut);
        rest = word.splitText(end - start);
        Element glue = tree.createElement("span");
        glue.setAttribute("class", "glue");
        rest.getParentNode().insertBefore(glue, rest);
        glue.appendChild(word);
        cut = end;
        done = end;
      }
    }
  }

  private static boolean isFirstOfBlock(Text text) {
    return text.getPreviousSibling() == null
        && text.getParentNode() instanceof Element parent
        && Blocks.isBlock(parent);
  }
}
