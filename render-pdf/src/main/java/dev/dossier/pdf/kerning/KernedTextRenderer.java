package dev.dossier.pdf.kerning;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.TextRenderer;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;

/**
 * Measures text with kerning, as {@link KernedText} draws it. Text in several fonts is measured by
 * the engine, which also places the parts; it has no kerning of its own (danfickle/openhtmltopdf#67
 * asks for OpenType features).
 */
public final class KernedTextRenderer extends PdfBoxTextRenderer {
  /** What the engine takes for an error of rounding, in dots. */
  private static final float DELTA = 0.01f;

  private final KernedFonts fonts;

  public KernedTextRenderer(KernedFonts fonts) {
    this.fonts = fonts;
  }

  @Override
  public int getWidth(FontContext context, FSFont font, String text) {
    PdfBoxFSFont list = (PdfBoxFSFont) font;
    KernedFace face =
        list.getFontDescriptions().isEmpty()
            ? null
            : fonts.of(list.getFontDescriptions().get(0).getFont());
    int width = face == null ? -1 : face.width(TextRenderer.getEffectivePrintableString(text));
    if (width < 0) {
      return super.getWidth(context, font, text);
    }
    float dots = width / 1000f * list.getSize2D();
    return dots - Math.floor(dots) < DELTA ? (int) dots : (int) Math.ceil(dots);
  }
}
