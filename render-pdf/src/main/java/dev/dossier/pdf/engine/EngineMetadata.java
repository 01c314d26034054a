package dev.dossier.pdf.engine;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import dev.dossier.pdf.output.FinishedPdf;
import java.lang.reflect.Field;

/**
 * Keeps the engine from writing metadata of its own, which {@link FinishedPdf} would write over: it
 * does so by way of an XSLT processor, and in a fresh JVM a tenth of its time goes into that.
 *
 * <p>The engine has no setting for it. Once it is built, it looks at these two fields for nothing
 * else; an engine without them writes its metadata, and the file is the same.
 */
final class EngineMetadata {
  private EngineMetadata() {}

  /** To be called before pages are drawn. */
  static void leaveOut(PdfBoxRenderer renderer) {
    try {
      set(renderer, "_pdfUaConformance", false);
      set(renderer, "_pdfAConformance", PdfAConformance.NONE);
    } catch (ReflectiveOperationException e) {
      return; // Only slower: see above.
    }
  }

  private static void set(PdfBoxRenderer renderer, String name, Object value)
      throws ReflectiveOperationException {
    Field field = PdfBoxRenderer.class.getDeclaredField(name);
    field.setAccessible(true);
    field.set(renderer, value);
  }
}
