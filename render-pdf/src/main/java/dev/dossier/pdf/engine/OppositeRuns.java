package dev.dossier.pdf.engine;

import dev.dossier.pdf.script.Characters;
import java.text.Bidi;
import org.w3c.dom.Document;

/**
 * The runs of text in the opposite direction of the page, as for Hebrew in an English document.
 * Goes with {@link NoBreakSpans}.
 *
 * @param direction the direction of the page, as in {@link Bidi#Bidi(String, int)}
 */
record OppositeRuns(int direction) {
  /** The last character before the first right-to-left block of Unicode. */
  private static final char LAST_LEFT_TO_RIGHT = 0x58F;

  static OppositeRuns of(Document tree) {
    boolean isRightToLeft = tree.getDocumentElement().getAttribute("dir").equals("rtl");
    return new OppositeRuns(
        isRightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
  }

  /** Returns the start of the run that spans an index; outside of a run, the index itself. */
  int start(String text, int index) {
    return edge(text, index, true);
  }

  /** Returns the end of the run that spans an index; outside of a run, the index itself. */
  int end(String text, int index) {
    return edge(text, index, false);
  }

  private int edge(String text, int index, boolean isStart) {
    if (index > 0 && index < text.length() && mayTurn(text)) {
      Bidi bidi = new Bidi(text, direction);
      for (int run = 0; run < bidi.getRunCount(); run++) {
        boolean turned = bidi.getRunLevel(run) % 2 != bidi.getBaseLevel() % 2;
        if (turned && bidi.getRunStart(run) < index && index < bidi.getRunLimit(run)) {
          return isStart ? bidi.getRunStart(run) : bidi.getRunLimit(run);
        }
      }
    }
    return index;
  }

  private boolean mayTurn(String text) {
    return direction == Bidi.DIRECTION_RIGHT_TO_LEFT
        || (Characters.isPast(text, LAST_LEFT_TO_RIGHT)
            && Bidi.requiresBidi(text.toCharArray(), 0, text.length()));
  }
}
