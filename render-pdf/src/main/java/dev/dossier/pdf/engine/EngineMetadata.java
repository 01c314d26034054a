package dev.dossier.pdf.engine;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.lang.reflect.Field;

/**
 * Keeps openhtmltopdf from writing XMP metadata, which Dossier replaces by its own.
 *
 * <p>The engine runs an XSLT processor for it; without that, a fresh JVM needs about a fifth less
 * CPU time for a short CV. The engine has no setting for this. It reads the two fields set here
 * only before pages are drawn, and for the metadata; with a version that has other fields, the
 * class does nothing and the file has the same bytes. Can go once the engine can leave its metadata
 * out; no public issue is known.
 */
public final class EngineMetadata {
  private EngineMetadata() {}

  /** Turns the metadata off. Must be called before pages are drawn. */
  public static void leaveOut(PdfBoxRenderer renderer) {
    try {
      set(renderer, "_pdfUaConformance", false);
      set(renderer, "_pdfAConformance", PdfAConformance.NONE);
    } catch (ReflectiveOperationException e) {
      return; // The engine then writes metadata that is replaced, which only takes longer.
    }
  }

  private static void set(PdfBoxRenderer renderer, String name, Object value)
      throws ReflectiveOperationException {
    Field field = PdfBoxRenderer.class.getDeclaredField(name);
    field.setAccessible(true);
    field.set(renderer, value);
  }
}
