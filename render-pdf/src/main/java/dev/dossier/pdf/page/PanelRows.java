package dev.dossier.pdf.page;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import dev.dossier.pdf.markup.Xhtml;
import dev.dossier.pdf.page.TextBlocks.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Changes the distance of the sections of a panel by a few points if text in it is in rows with the
 * text beside it.
 *
 * <p>To poppler's {@code pdftotext}, a block, the first one beside it, the next one below it and
 * the first one beside that are a table if both pairs are aligned at their tops, middles or
 * bottoms, within half a font size. It reads a table row by row: the panel between two entries.
 * Whatever else is side by side it reads column by column.
 */
final class PanelRows {
  /** By how much blocks may be out of line, in font sizes, and still count as aligned. */
  private static final double ALIGNED = 0.5;

  /** How exact blocks are measured, in points. */
  private static final double CAUTION = 0.8;

  /** The distance of sections is changed in steps of this size, in points. */
  private static final double STEP = 0.25;

  /** The distance of sections changes by at most so much, in points. */
  private static final double MOST = 3;

  private static final List<ToDoubleFunction<Block>> EDGES =
      List.of(Block::top, Block::middle, Block::bottom);

  private final RenderingContext context;
  private final boolean isLeftward;
  private final List<Block> text;

  private PanelRows(RenderingContext context, boolean isLeftward, Box text, int pageEnd) {
    this.context = context;
    this.isLeftward = isLeftward;
    double end = pageEnd * LaidOutPages.POINTS;
    this.text = TextBlocks.of(text, context).stream().filter(b -> b.bottom() <= end).toList();
  }

  /**
   * Writes the distance into the tree from which the pages were laid out.
   *
   * @return whether sections were moved, so that the pages must be laid out again
   */
  static boolean part(PdfBoxRenderer renderer) {
    Box root = renderer.getRootBox();
    Box panel = find("panel", root);
    Box text = find("text", root);
    if (panel == null || text == null || root.getElement() == null) {
      return false;
    }
    PageBox page = root.getLayer().getPages().get(0);
    boolean isLeftward = root.getElement().getAttribute("dir").equals("rtl");
    RenderingContext context = renderer.getSharedContext().newRenderingContextInstance();
    int room = page.getBottom() - panel.getAbsY() - panel.getHeight();
    return new PanelRows(context, isLeftward, text, page.getBottom())
        .part(panel, room * LaidOutPages.POINTS);
  }

  private static @Nullable Box find(String name, Box box) {
    Element element = box.getElement();
    if (element != null && Xhtml.hasClass(element, name) && element.getTagName().equals("div")) {
      return box;
    }
    for (Box child : box.getChildren()) {
      Box found = find(name, child);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private boolean part(Box panel, double room) {
    List<Box> sections = panel.getChildren();
    double most = sections.size() < 2 ? 0 : Math.min(MOST, room / (sections.size() - 1));
    double best = 0;
    int fewest = rows(sections, 0);
    for (double step = STEP; step <= MOST && fewest > 0; step += STEP) {
      for (double change : new double[] {-step, step}) {
        int rows = change <= most ? rows(sections, change) : fewest;
        if (rows < fewest) {
          fewest = rows;
          best = change;
        }
      }
    }
    // The first heading is on the line of the one beside it.
    for (int i = 1; i < sections.size() && best != 0; i++) {
      move(sections.get(i).getElement(), best);
    }
    return best != 0;
  }

  /** Returns how many pairs of rows there are if the distance of sections changes. */
  private int rows(List<Box> sections, double change) {
    List<Block> panel = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      panel.addAll(movedBy(i * change, TextBlocks.of(sections.get(i), context)));
    }
    return isLeftward ? rows(panel, text) : rows(text, panel);
  }

  private static void move(@Nullable Element section, double points) {
    if (section != null) {
      // A negative margin is added to that of the heading, a positive one would be in it.
      String property = points < 0 ? "margin-top" : "padding-top";
      String style = String.format(Locale.ROOT, "%s: %.2fpt", property, points);
      section.setAttribute("style", style);
    }
  }

  private static List<Block> movedBy(double points, List<Block> blocks) {
    return blocks.stream().map(block -> block.movedBy(points)).toList();
  }

  /** Returns how many pairs of rows two columns have. */
  private static int rows(List<Block> left, List<Block> right) {
    int rows = 0;
    for (int i = 0; i + 1 < left.size(); i++) {
      Block first = left.get(i);
      Block beside = firstOf(right, block -> block.isBeside(first));
      Block second = firstOf(right, block -> block.top() > first.bottom());
      if (beside != null && second != null && areRows(first, beside, left.get(i + 1), second)) {
        rows++;
      }
    }
    return rows;
  }

  private static @Nullable Block firstOf(List<Block> blocks, Predicate<Block> condition) {
    return blocks.stream().filter(condition).findFirst().orElse(null);
  }

  private static boolean areRows(Block first, Block beside, Block below, Block second) {
    double smallest =
        Math.min(Math.min(first.size(), beside.size()), Math.min(below.size(), second.size()));
    double near = ALIGNED * smallest + CAUTION;
    return below.isBeside(second)
        && !second.isBeside(beside)
        && !beside.isBeside(below)
        && EDGES.stream()
            .anyMatch(
                edge -> near(edge, first, beside) <= near && near(edge, below, second) <= near);
  }

  private static double near(ToDoubleFunction<Block> edge, Block one, Block other) {
    return Math.abs(edge.applyAsDouble(one) - edge.applyAsDouble(other));
  }
}
