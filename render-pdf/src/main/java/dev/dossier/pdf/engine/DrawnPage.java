package dev.dossier.pdf.engine;

import dev.dossier.pdf.engine.ContentPieces.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Sorts the content of a page into reading order.
 *
 * <p>openhtmltopdf draws the footer first, then the markers of all lists, then the text; its tags
 * are in order, its content streams are not (danfickle/openhtmltopdf#808 and #680 describe the same
 * for floats and inline elements). Programs that read a page in drawing order would start with the
 * footer, where they expect a name, and find numbers apart from their notes. Here each marker is
 * moved to where its tag stands, and content without a tag to the end. Can go once the engine draws
 * in document order.
 *
 * <p>Text without a tag is the footer, an artifact. Programs that ignore tags would extract it in
 * the middle of an entry that continues on the next page, so it has an empty {@code ActualText}
 * (ISO 32000-1, 14.9.4).
 */
final class DrawnPage {
  /** Text that is drawn before other text that precedes it in reading order. */
  private final List<Part> early = new ArrayList<>();

  /** Replaces the text of a footer by none. */
  private static final String HIDDEN = "/Span <</ActualText ()>> BDC\n";

  private static final String END = "EMC\n";

  private final List<Part> feet = new ArrayList<>();

  /** Everything else, in drawing order. */
  private final List<Part> kept = new ArrayList<>();

  private DrawnPage(List<Part> parts) {
    int least = Integer.MAX_VALUE;
    for (int i = parts.size() - 1; i >= 0; i--) {
      Part part = parts.get(i);
      if (part.isMovable() && part.place() == 0 && part.scope() == 0) {
        feet.add(0, hidden(part));
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
   * Returns the content in reading order; unchanged if it cannot be sorted.
   *
   * @param drawn a content stream as PDFBox writes it
   * @param places positions in reading order by marked-content identifier
   */
  static String inOrder(String drawn, int[] places) {
    DrawnPage page = new DrawnPage(ContentPieces.of(drawn, places));
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

  /** Returns an artifact with its text replaced by none, in a sequence within it. */
  private static Part hidden(Part foot) {
    String drawn = foot.drawn();
    int start = drawn.indexOf('\n') + 1;
    int end = drawn.lastIndexOf(END);
    String inside = HIDDEN + drawn.substring(start, end) + END;
    return new Part(
        drawn.substring(0, start) + inside + drawn.substring(end),
        foot.place(),
        foot.isMovable(),
        foot.scope(),
        foot.before(),
        foot.after());
  }

  /** Returns the index to insert a part at; −1 if another graphics state applies there. */
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

  /** Joins the parts, each preceded by its fill colour where that has changed. */
  private String drawn(int length) {
    StringBuilder drawn = new StringBuilder(length + 100);
    String colour = ContentPieces.BLACK;
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
