package dev.dossier.pdf.engine;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import dev.dossier.pdf.output.PageContents;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Pages that are laid out, so that they can be measured, and not yet drawn. */
public final class LaidPages implements AutoCloseable {
  /** The engine's unit: a twentieth of a CSS pixel. */
  private static final double POINTS = 0.75 / 20;

  private final PdfBoxRenderer renderer;
  private final PDDocument pdf;

  /** Where the last of what is seen ends, in the engine's units from the top of the first page. */
  private final int end;

  LaidPages(PdfBoxRenderer renderer, PDDocument pdf) {
    this.renderer = renderer;
    this.pdf = pdf;
    end = end(renderer.getRootBox());
    // Distances after the last line may reach over to a page that would hold nothing else.
    int count = count();
    while (count > 1 && pages().get(count - 1).getTop() >= end) {
      count--;
    }
    renderer.getRootBox().getLayer().trimPageCount(count);
  }

  private static int end(Box box) {
    if (box instanceof LineBox || box.getChildCount() == 0) {
      return box.getAbsY() + box.getHeight();
    }
    int end = 0;
    for (Box child : box.getChildren()) {
      end = Math.max(end, end(child));
    }
    return end;
  }

  /** How many there are. */
  public int count() {
    return pages().size();
  }

  /** How high that is, in points, which stands on pages after so many; above 0 if there is any. */
  public double heightAfter(int pages) {
    return count() <= pages ? 0 : (end - pages().get(pages).getTop()) * POINTS;
  }

  /** How much of the last page holds anything, from 0 to 1. */
  public double lastFilled() {
    PageBox last = pages().get(count() - 1);
    return (double) (end - last.getTop()) / (last.getBottom() - last.getTop());
  }

  private List<PageBox> pages() {
    return renderer.getRootBox().getLayer().getPages();
  }

  /**
   * Writes sizes for words that are too long for their line into the tree that they were made from.
   *
   * @return whether there are any, so that the pages must be laid out again
   */
  public boolean fitWords() {
    return FittedWords.fit(renderer);
  }

  /**
   * Writes soft hyphens into words that are longer than their line, in the tree that they were made
   * from.
   *
   * @return whether there are any, so that the pages must be laid out again
   */
  public boolean hyphenateWords() {
    return BrokenWords.hyphenate(renderer);
  }

  /**
   * Draws them: a document that is tagged and holds its fonts, and is open until this is closed.
   */
  public PDDocument draw() throws IOException {
    renderer.createPDFWithoutClosing();
    DateLines.join(renderer, pdf);
    PageContents.pack(pdf);
    return pdf;
  }

  @Override
  public void close() throws IOException {
    renderer.close();
    pdf.close();
  }
}
