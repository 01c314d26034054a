package dev.dossier.pdf.engine;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import dev.dossier.pdf.markup.Xhtml;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/**
 * Extends the background of elements with the class {@code bleeds} to the edges of the first page
 * that they touch; that of a table cell also to the lower edge.
 *
 * <p>openhtmltopdf clips pages to their content area, and tags a background of {@code @page} as
 * content (PDF/UA-1, 7.1). Can go once the engine draws outside of the content area; no public
 * issue is known.
 */
public final class Bleeds {
  private final PdfBoxRenderer renderer;
  private final RenderingContext context;
  private final PDDocument pdf;
  private final PageBox page;

  private Bleeds(PdfBoxRenderer renderer, PDDocument pdf) {
    this.renderer = renderer;
    this.pdf = pdf;
    context = renderer.getSharedContext().newRenderingContextInstance();
    page = renderer.getRootBox().getLayer().getPages().get(0);
  }

  /** Draws the backgrounds below the content of the first page, which is complete. */
  public static void draw(PdfBoxRenderer renderer, PDDocument pdf) throws IOException {
    new Bleeds(renderer, pdf).lookIn(renderer.getRootBox());
  }

  private void lookIn(Box box) throws IOException {
    if (box instanceof BlockBox
        && box.getElement() != null
        && Xhtml.hasClass(box.getElement(), "bleeds")
        && box.getStyle().getBackgroundColor() instanceof FSRGBColor color) {
      draw(box, color);
    }
    for (Box child : box.getChildren()) {
      lookIn(child);
    }
  }

  private void draw(Box box, FSRGBColor color) throws IOException {
    double leftMargin = page.getMarginBorderPadding(context, CalculatedStyle.LEFT);
    double topMargin = page.getMarginBorderPadding(context, CalculatedStyle.TOP);
    double width = page.getWidth(context);
    double height = page.getHeight(context);
    double left = leftMargin + box.getAbsX();
    double right = left + box.getWidth();
    double top = topMargin + box.getAbsY() - page.getTop();
    double bottom = box instanceof TableCellBox ? height : top + box.getHeight();
    left = box.getAbsX() <= 1 ? 0 : left;
    right = box.getAbsX() + box.getWidth() >= page.getContentWidth(context) - 1 ? width : right;
    top = box.getAbsY() <= page.getTop() + 1 ? 0 : top;
    try (PDPageContentStream content =
        new PDPageContentStream(pdf, pdf.getPage(0), AppendMode.PREPEND, true, true)) {
      content.beginMarkedContent(COSName.ARTIFACT);
      content.setNonStrokingColor(
          color.getRed() / 255f, color.getGreen() / 255f, color.getBlue() / 255f);
      content.addRect(
          points(left), points(height - bottom), points(right - left), points(bottom - top));
      content.fill();
      content.endMarkedContent();
    }
  }

  private float points(double dots) {
    return (float) (dots / renderer.getDotsPerPoint());
  }
}
