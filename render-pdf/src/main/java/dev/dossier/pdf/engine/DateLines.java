package dev.dossier.pdf.engine;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import dev.dossier.pdf.markup.Xhtml;
import dev.dossier.pdf.script.SoftHyphens;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Finds the lines that end in a date at the right edge, or begin with one or with a label at the
 * left, for {@link WideWords}.
 *
 * <p>At the right only where the date stands beside the last line of the words to its left: a
 * reader who goes line by line would else find it in their middle.
 */
final class DateLines {
  /** Texts whose lines are less apart than that, in the engine's units, stand on one line. */
  private static final int SAME_LINE = 12;

  private final PdfBoxRenderer renderer;
  private final RenderingContext context;
  private final List<PageBox> pages;

  /** The lines of each page, by the page's number from 0. */
  private final Map<Integer, List<WideWords.Line>> lines = new TreeMap<>();

  private DateLines(PdfBoxRenderer renderer) {
    this.renderer = renderer;
    context = renderer.getSharedContext().newRenderingContextInstance();
    pages = renderer.getRootBox().getLayer().getPages();
  }

  /** Widens the last word of each of these lines up to its date, in pages that are drawn. */
  static void join(PdfBoxRenderer renderer, PDDocument pdf) throws IOException {
    DateLines dates = new DateLines(renderer);
    dates.lookIn(renderer.getRootBox());
    for (Map.Entry<Integer, List<WideWords.Line>> page : dates.lines.entrySet()) {
      new WideWords(pdf, pdf.getPage(page.getKey())).widen(page.getValue());
    }
  }

  // A fresh JVM would take longer to link streams than to look through all lines: these are loops.

  private void lookIn(Box box) {
    if (box instanceof TableRowBox) {
      List<Box> cells = box.getChildren();
      int last = cells.size() - 1;
      if (last > 0 && is(cells.get(last), "when")) {
        addDateLast(cells.subList(0, last), cells.get(last));
      }
      if (last > 0 && (is(cells.get(0), "when") || is(cells.get(0), "label"))) {
        addFirst(cells.get(0), cells.subList(1, last + 1));
      }
    }
    for (Box child : box.getChildren()) {
      lookIn(child);
    }
  }

  private static boolean is(Box cell, String kind) {
    return cell.getElement() != null && Xhtml.hasClass(cell.getElement(), kind);
  }

  /**
   * Adds a date, or the label of a line, at the left: only where it is a single line, as the others
   * stand beside the words' other lines.
   */
  private void addFirst(Box cell, List<Box> cells) {
    InlineText first = null;
    for (InlineText text : texts(List.of(cell))) {
      if (first != null && Math.abs(baseline(text) - baseline(first)) > SAME_LINE) {
        return;
      }
      first = first == null || right(text) > right(first) ? text : first;
    }
    if (first == null) {
      return;
    }
    InlineText words = null;
    for (InlineText text : texts(cells)) {
      boolean beside = Math.abs(baseline(text) - baseline(first)) <= SAME_LINE;
      if (beside && (words == null || left(text) < left(words))) {
        words = text;
      }
    }
    if (words != null) {
      add(first, words);
    }
  }

  private void addDateLast(List<Box> cells, Box dateCell) {
    InlineText date = null;
    for (InlineText text : texts(List.of(dateCell))) {
      date = date == null || left(text) < left(date) ? text : date;
    }
    if (date == null) {
      return;
    }
    InlineText words = null;
    for (InlineText text : texts(cells)) {
      int below = baseline(text) - baseline(date);
      if (below > SAME_LINE) {
        return;
      }
      if (below >= -SAME_LINE && (words == null || right(text) > right(words))) {
        words = text;
      }
    }
    if (words != null) {
      add(words, date);
    }
  }

  /** Adds what a line holds before and after a gap. */
  private void add(InlineText before, InlineText after) {
    int number = page(baseline(before));
    PageBox page = pages.get(number);
    double margin = page.getMarginBorderPadding(context, CalculatedStyle.LEFT);
    double top = page.getTop() - page.getMarginBorderPadding(context, CalculatedStyle.TOP);
    WideWords.Line line =
        new WideWords.Line(
            SoftHyphens.without(before.getSubstring()),
            points(margin + left(before)),
            points(page.getHeight(context) - (baseline(before) - top)),
            points(before.getWidth()),
            points(margin + left(after)),
            font(before));
    List<WideWords.Line> known = lines.get(number);
    if (known == null) {
      known = new ArrayList<>();
      lines.put(number, known);
    }
    known.add(line);
  }

  private PDFont font(InlineText text) {
    PdfBoxFSFont font = (PdfBoxFSFont) text.getParent().getStyle().getFSFont(context);
    return Objects.requireNonNull(font.getFontDescriptions().get(0).getFont());
  }

  private int page(int y) {
    int number = 0;
    while (number + 1 < pages.size() && pages.get(number + 1).getTop() <= y) {
      number++;
    }
    return number;
  }

  private float points(double units) {
    return (float) (units / renderer.getDotsPerPoint());
  }

  private static int right(InlineText text) {
    return left(text) + text.getWidth();
  }

  private static int left(InlineText text) {
    return text.getParent().getAbsX() + text.getX();
  }

  private static int baseline(InlineText text) {
    return text.getParent().getAbsY() + text.getParent().getBaseline();
  }

  private static List<InlineText> texts(List<Box> cells) {
    List<InlineText> texts = new ArrayList<>();
    for (Box cell : cells) {
      collect(cell, texts);
    }
    return texts;
  }

  private static void collect(Object part, List<InlineText> texts) {
    if (part instanceof InlineText text && !text.getSubstring().isBlank()) {
      texts.add(text);
    } else if (part instanceof InlineLayoutBox box) {
      for (Object child : box.getInlineChildren()) {
        collect(child, texts);
      }
    } else if (part instanceof Box box) {
      for (Box child : box.getChildren()) {
        collect(child, texts);
      }
    }
  }
}
