package dev.dossier.pdf.engine;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import dev.dossier.pdf.script.RightToLeftText;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a paragraph where its direction changes, by the Unicode Bidirectional Algorithm of the
 * JDK.
 *
 * <p>The engine places the runs of a line in the direction of the paragraph and does not nest them
 * (as for a number in Hebrew in English). So all text in the opposite direction is one run, and
 * {@link RightToLeftText} orders its content. Can go once the engine applies the algorithm to whole
 * lines (danfickle/openhtmltopdf#978).
 */
public final class BidiRuns implements BidiSplitter {
  private List<BidiTextRun> runs = List.of();

  @Override
  public void setParagraph(String paragraph, byte defaultDirection) {
    boolean leftward = defaultDirection == RTL;
    Bidi bidi =
        new Bidi(paragraph, leftward ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    runs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < bidi.getRunCount(); i++) {
      boolean last = i + 1 == bidi.getRunCount();
      boolean turned = bidi.getRunLevel(i) != bidi.getBaseLevel();
      if (last || turned != (bidi.getRunLevel(i + 1) != bidi.getBaseLevel())) {
        int end = bidi.getRunLimit(i);
        runs.add(new BidiTextRun(start, end - start, turned == leftward ? LTR : RTL));
        start = end;
      }
    }
  }

  @Override
  public int countTextRuns() {
    return runs.size();
  }

  @Override
  public BidiTextRun getVisualRun(int index) {
    return runs.get(index);
  }

  @Override
  public byte getBaseDirection(String paragraph) {
    if (paragraph.isBlank()) {
      return NEUTRAL;
    }
    return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
        ? LTR
        : RTL;
  }
}
