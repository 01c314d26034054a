package dev.dossier.pdf.engine;

import dev.dossier.pdf.markup.Blocks;
import dev.dossier.pdf.markup.Xhtml;
import java.text.Bidi;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Keeps words of both directions together in documents that are written from right to left ({@code
 * span class="glue"}).
 *
 * <p>openhtmltopdf splits text where its direction changes, and may break the line there, as in
 * {@code 45%} between Arabic letters (danfickle/openhtmltopdf#918 and openhtmltopdf#148 show texts
 * that are split in this way). Can go once it only breaks lines at break opportunities.
 */
public final class RtlWordGroups {
  /** Longer words, in characters, may have to be broken. */
  private static final int LONGEST = 30;

  private final Document tree;
  private final int surelyFits;

  /**
   * Groups words in a tree.
   *
   * @param lineLength approximate number of characters in a full line
   */
  public RtlWordGroups(Document tree, int lineLength) {
    this.tree = tree;
    this.surelyFits = lineLength * 3 / 5;
  }

  /** Wraps words in the whole body. */
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
    int done = isFirstOfBlock(text) ? surelyFits : 0; // The first line does not end there.
    int cut = 0; // Length of the text that has been split off.
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
