package dev.dossier.pdf.output;

import dev.dossier.pdf.output.DrawnParts.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Puts what is drawn on a page in the order in which it is read.
 *
 * <p>The engine draws the foot of a page first, then the numbers of all lists, then the text.
 * Programs that read a page in the order of drawing would begin with the foot, where they look for
 * a name, and find numbers without their notes. So a number is drawn where its tag stands, and text
 * without a tag at the end.
 */
final class DrawnPage {
  /** Text that is drawn before what is read before it. */
  private final List<Part> early = new ArrayList<>();

  private final List<Part> feet = new ArrayList<>();

  /** All else, in the order of drawing. */
  private final List<Part> kept = new ArrayList<>();

  private DrawnPage(List<Part> parts) {
    int least = Integer.MAX_VALUE;
    for (int i = parts.size() - 1; i >= 0; i--) {
      Part part = parts.get(i);
      if (part.isMovable() && part.place() == 0 && part.scope() == 0) {
        feet.add(0, part);
      } else if (part.isMovable() && part.place() > least) {
        early.add(part);
      } else {
        kept.add(part);
        least = part.place() > 0 ? Math.min(least, part.place()) : least;
      }
    }
    Collections.reverse(kept);
    early.sort(Comparator.comparingInt(Part::place));
  }

  /**
   * The same in the order of reading.
   *
   * @param drawn a content stream as PDFBox writes it
   * @param places of marked pieces in the order of reading, by their numbers
   */
  static String inOrder(String drawn, int[] places) {
    DrawnPage page = new DrawnPage(DrawnParts.of(drawn, places));
    if (page.early.isEmpty() && page.feet.isEmpty()) {
      return drawn;
    }
    for (Part part : page.early) {
      int at = page.placeOf(part);
      if (at < 0) {
        return drawn;
      }
      page.kept.add(at, part);
    }
    page.kept.addAll(page.feet);
    return page.drawn(drawn.length());
  }

  /** Before what index a part belongs; −1 if that is in another state of the page. */
  private int placeOf(Part part) {
    int last = -1;
    for (int i = 0; i < kept.size(); i++) {
      if (kept.get(i).place() > part.place()) {
        return kept.get(i).scope() == part.scope() ? i : -1;
      }
      last = kept.get(i).place() > 0 ? i : last;
    }
    return last >= 0 && kept.get(last).scope() == part.scope() ? last + 1 : -1;
  }

  /** All that is kept, each part in the colour that it was drawn in. */
  private String drawn(int length) {
    StringBuilder drawn = new StringBuilder(length + 100);
    String colour = DrawnParts.BLACK;
    for (Part part : kept) {
      if (!part.before().equals(colour)) {
        drawn.append(part.before());
      }
      drawn.append(part.drawn());
      colour = part.after();
    }
    return drawn.toString();
  }
}
