package dev.dossier.pdf.page;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import dev.dossier.pdf.markup.Xhtml;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Keeps headings in the margin, which have no height of their own, from overlapping each other: the
 * text beside a heading that is higher than it gets space below.
 *
 * <p>How many lines a heading has is only known after layout.
 */
final class MarginHeadings {
  /** The least distance of two headings, in the engine's dots. */
  private static final int GAP = 100;

  private final List<PageBox> pages;
  private final List<Heading> headings = new ArrayList<>();

  private MarginHeadings(PdfBoxRenderer renderer) {
    pages = renderer.getRootBox().getLayer().getPages();
    lookIn(renderer.getRootBox());
  }

  /**
   * A heading in the margin.
   *
   * @param top where its first line begins, in dots from the top of the first page
   * @param bottom where its last line ends
   * @param padding the space above its first line
   */
  private record Heading(Element element, int top, int bottom, int padding) {}

  /**
   * Writes the space into the tree from which the pages were laid out.
   *
   * @return whether any was needed, so that the pages must be laid out again
   */
  static boolean separate(PdfBoxRenderer renderer) {
    return new MarginHeadings(renderer).separate();
  }

  /** Returns whether a box is that of a heading without height. */
  static boolean isInMargin(Box box) {
    Element element = box.getElement();
    return element != null
        && element.getTagName().matches("h[23]")
        && box instanceof BlockBox
        && box.getChildCount() > 0
        && box.getHeight() < box.getChild(0).getHeight();
  }

  private void lookIn(Box box) {
    if (isInMargin(box)) {
      Box last = box.getChild(box.getChildCount() - 1);
      int top = box.getChild(0).getAbsY();
      headings.add(
          new Heading(
              box.getElement(), top, last.getAbsY() + last.getHeight(), top - box.getAbsY()));
    } else if (!(box instanceof LineBox)) {
      box.getChildren().forEach(this::lookIn);
    }
  }

  private boolean separate() {
    boolean any = false;
    int moved = 0;
    int end = Integer.MIN_VALUE;
    int page = -1;
    for (Heading heading : headings) {
      int push = page == page(heading) ? Math.max(0, end + GAP - heading.top - moved) : 0;
      page = page(heading);
      end = heading.bottom + moved + push;
      if (push > 0) {
        any = true;
        moved += push(heading, push) ? push : 0;
      }
    }
    return any;
  }

  private int page(Heading heading) {
    int number = 0;
    while (number + 1 < pages.size() && pages.get(number + 1).getTop() <= heading.top) {
      number++;
    }
    return number;
  }

  /** Moves a heading down. Returns whether the text beside it moves, too. */
  private static boolean push(Heading heading, int dots) {
    Element before = Xhtml.previousElement(heading.element);
    if (before != null && before.getTagName().equals("h2")) {
      style(heading.element, "padding-top", heading.padding + dots);
      style(heading.element, "margin-bottom", -heading.padding - dots);
      return false;
    }
    Element above = above(heading.element);
    if (above != null) {
      style(above, "padding-bottom", dots);
    }
    return above != null;
  }

  /** Returns what precedes a heading: the section, group or entry before it. */
  private static @Nullable Element above(Element heading) {
    Element element = heading;
    while (Xhtml.previousElement(element) == null
        && element.getParentNode() instanceof Element parent
        && parent.getTagName().matches("div|section")) {
      element = parent;
    }
    return Xhtml.previousElement(element);
  }

  private static void style(Element element, String property, int dots) {
    double points = dots * LaidOutPages.POINTS;
    String style = String.format(Locale.ROOT, "%s: %.2fpt", property, points);
    String before = element.getAttribute("style");
    element.setAttribute("style", before.isEmpty() ? style : before + "; " + style);
  }
}
