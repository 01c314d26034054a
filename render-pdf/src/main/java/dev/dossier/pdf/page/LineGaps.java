package dev.dossier.pdf.page;

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
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Finds the gaps in lines between a title and its date, an organisation and its place, or a label
 * and its value, and has {@link ActualTextSpans} bridge them, so that text extractors keep the line
 * together.
 *
 * <p>Only text on one base line is joined: a date beside the first of two lines of a title would
 * otherwise be extracted in the middle of the title.
 */
final class LineGaps {
  /** Base lines that differ by no more than this, in the engine's dots, are one line. */
  private static final int SAME_LINE = 12;

  private final PdfBoxRenderer renderer;
  private final RenderingContext context;
  private final List<PageBox> pages;

  /** The gaps of each page, by the number of the page from 0. */
  private final Map<Integer, List<ActualTextSpans.Gap>> gaps = new TreeMap<>();

  private LineGaps(PdfBoxRenderer renderer) {
    this.renderer = renderer;
    context = renderer.getSharedContext().newRenderingContextInstance();
    pages = renderer.getRootBox().getLayer().getPages();
  }

  /** Bridges the gaps of all pages, which are drawn and whose fonts are not yet subset. */
  static void bridge(PdfBoxRenderer renderer, PDDocument pdf) throws IOException {
    LineGaps all = new LineGaps(renderer);
    all.visit(renderer.getRootBox());
    for (Map.Entry<Integer, List<ActualTextSpans.Gap>> page : all.gaps.entrySet()) {
      new ActualTextSpans(pdf, pdf.getPage(page.getKey())).bridge(page.getValue());
    }
  }

  private void visit(Box box) {
    List<Box> children = box.getChildren();
    int last = children.size() - 1;
    if (box instanceof TableRowBox && last > 0) {
      if (hasClass(children.get(last), "when") || hasClass(children.get(last), "place")) {
        addGapBefore(texts(children.subList(last, last + 1)), texts(children.subList(0, last)));
      }
      if (hasClass(children.get(0), "when") || hasClass(children.get(0), "label")) {
        addGapAfter(texts(children.subList(0, 1)), texts(children.subList(1, last + 1)));
      }
    }
    children.forEach(this::visit);
  }

  private static boolean hasClass(Box cell, String name) {
    return cell.getElement() != null && Xhtml.hasClass(cell.getElement(), name);
  }

  /** Adds the gap before a date or place at the right, unless the title continues below it. */
  private void addGapBefore(List<InlineText> date, List<InlineText> title) {
    if (!date.isEmpty()) {
      InlineText start = Collections.min(date, Comparator.comparingInt(LineGaps::left));
      List<InlineText> line = onLineOf(start, title);
      if (!line.isEmpty()
          && title.stream().allMatch(text -> baseline(text) - baseline(start) <= SAME_LINE)) {
        addGap(Collections.max(line, Comparator.comparingInt(LineGaps::right)), start);
      }
    }
  }

  /** Adds the gap after a label or date at the left, unless it has several lines itself. */
  private void addGapAfter(List<InlineText> label, List<InlineText> value) {
    if (!label.isEmpty()) {
      InlineText end = Collections.max(label, Comparator.comparingInt(LineGaps::right));
      List<InlineText> line = onLineOf(end, value);
      if (!line.isEmpty() && onLineOf(end, label).size() == label.size()) {
        addGap(end, Collections.min(line, Comparator.comparingInt(LineGaps::left)));
      }
    }
  }

  private static List<InlineText> onLineOf(InlineText one, List<InlineText> texts) {
    return texts.stream()
        .filter(text -> Math.abs(baseline(text) - baseline(one)) <= SAME_LINE)
        .toList();
  }

  private void addGap(InlineText before, InlineText after) {
    int number = page(baseline(before));
    PageBox page = pages.get(number);
    double margin = page.getMarginBorderPadding(context, CalculatedStyle.LEFT);
    double top = page.getTop() - page.getMarginBorderPadding(context, CalculatedStyle.TOP);
    ActualTextSpans.Gap gap =
        new ActualTextSpans.Gap(
            SoftHyphens.without(before.getSubstring()),
            points(margin + left(before)),
            points(page.getHeight(context) - (baseline(before) - top)),
            points(before.getWidth()),
            points(margin + left(after)),
            font(before));
    gaps.computeIfAbsent(number, any -> new ArrayList<>()).add(gap);
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

  private float points(double dots) {
    return (float) (dots / renderer.getDotsPerPoint());
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
    cells.forEach(cell -> collect(cell, texts));
    return texts;
  }

  private static void collect(Object part, List<InlineText> texts) {
    if (part instanceof InlineText text && !text.getSubstring().isBlank()) {
      texts.add(text);
    } else if (part instanceof InlineLayoutBox box) {
      box.getInlineChildren().forEach(child -> collect(child, texts));
    } else if (part instanceof Box box) {
      box.getChildren().forEach(child -> collect(child, texts));
    }
  }
}
