package dev.dossier.pdf.page;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import dev.dossier.pdf.engine.Bleeds;
import dev.dossier.pdf.engine.BrokenWords;
import dev.dossier.pdf.engine.Bullets;
import dev.dossier.pdf.engine.PageContents;
import dev.dossier.pdf.kerning.KernedFonts;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Element;

/** Pages that are laid out and can be measured, but are not yet drawn. */
public final class LaidOutPages implements AutoCloseable {
  /** Points in a dot of the engine, which is a twentieth of a CSS pixel. */
  static final double POINTS = 0.75 / 20;

  private final PdfBoxRenderer renderer;
  private final PDDocument pdf;
  private final KernedFonts fonts;

  /** The end of the last visible content, in dots from the top of the first page. */
  private final int end;

  LaidOutPages(PdfBoxRenderer renderer, PDDocument pdf, KernedFonts fonts) {
    this.renderer = renderer;
    this.pdf = pdf;
    this.fonts = fonts;
    end = end(renderer.getRootBox());
    // Margins after the last line may extend to a page that would be empty.
    int count = count();
    while (count > 1 && pages().get(count - 1).getTop() >= end) {
      count--;
    }
    renderer.getRootBox().getLayer().trimPageCount(count);
  }

  private static int end(Box box) {
    if (box instanceof LineBox) {
      return box.getAbsY() + box.getHeight();
    }
    // An empty box has an end if it is drawn, such as a rule.
    boolean isDrawn = box.getChildCount() == 0 && box.getHeight() > 0;
    int end = isDrawn ? box.getAbsY() + box.getHeight() : 0;
    for (Box child : box.getChildren()) {
      end = Math.max(end, end(child));
    }
    return end;
  }

  /** Returns the number of pages. */
  public int count() {
    return pages().size();
  }

  /** Returns the height, in points, of the content after a number of pages; 0 if there is none. */
  public double heightAfter(int pages) {
    return count() <= pages ? 0 : (end - pages().get(pages).getTop()) * POINTS;
  }

  /** Returns how much of the last page is filled, from 0 to 1. */
  public double lastFilled() {
    PageBox last = pages().get(count() - 1);
    return (double) (end - last.getTop()) / (last.getBottom() - last.getTop());
  }

  /**
   * Changes the distance of sections of a panel that extractors would take for rows, in the tree.
   *
   * @return whether any was moved, so that the pages must be laid out again
   */
  public boolean partRows() {
    return PanelRows.part(renderer);
  }

  /** Returns the pages of all elements with an id that have text. */
  public Map<String, PageSpan> spans() {
    return PageSpans.of(renderer);
  }

  private List<PageBox> pages() {
    return renderer.getRootBox().getLayer().getPages();
  }

  /**
   * Writes font sizes for words that are too long for their line into the tree, and sets entries
   * that wrap and headings in the margin apart. Keeps the last words of paragraphs together.
   *
   * @return whether anything was changed, so that the pages must be laid out again
   */
  public boolean fitWords() {
    boolean isFitted = FittedWords.fit(renderer);
    boolean isMarked = WrappedLines.mark(renderer);
    boolean isJoined = ShortLastLines.join(renderer);
    return MarginHeadings.separate(renderer) || isMarked || isFitted || isJoined;
  }

  /**
   * Writes soft hyphens into words that are longer than their line into the tree.
   *
   * @return whether any were written, so that the pages must be laid out again
   */
  public boolean hyphenateWords() {
    return BrokenWords.hyphenate(renderer);
  }

  /**
   * Aligns a panel with the text beside it, and parts sections side by side that would leave a
   * hole, in the tree.
   *
   * @return whether anything was changed, so that the pages must be laid out again
   */
  public boolean alignColumns() {
    boolean isParted = SectionPairs.part(renderer);
    return PanelTop.align(renderer) || isParted;
  }

  /**
   * Moves what does not fit on a first page with a panel, in the tree.
   *
   * @param sections the ids of sections in the order of the document
   * @return whether anything was moved, so that the pages must be laid out again
   */
  public boolean fillPanel(List<String> sections) {
    return SidePanel.fill(renderer, sections);
  }

  /**
   * Draws the pages.
   *
   * @return a tagged document with its fonts, which is open until this object is closed
   */
  public PDDocument draw() throws IOException {
    renderer.createPDFWithoutClosing();
    Element root = renderer.getRootBox().getElement();
    Bullets.enlarge(pdf, fonts, root != null && root.getAttribute("dir").equals("rtl"));
    LineGaps.bridge(renderer, pdf);
    PageContents.pack(pdf, fonts);
    Bleeds.draw(renderer, pdf);
    return pdf;
  }

  @Override
  public void close() throws IOException {
    renderer.close();
    pdf.close();
  }
}
