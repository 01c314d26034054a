package dev.dossier.pdf.engine;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import dev.dossier.document.Header;
import dev.dossier.pdf.font.AddedFonts;
import dev.dossier.pdf.font.Fonts;
import dev.dossier.pdf.font.QuietLogs;
import dev.dossier.pdf.output.MarkedPages;
import dev.dossier.pdf.script.BidiRuns;
import dev.dossier.pdf.script.Capitals;
import dev.dossier.pdf.script.Characters;
import dev.dossier.pdf.script.RightToLeftText;
import dev.dossier.pdf.script.VisualOrder;
import dev.dossier.pdf.theme.MirroredPage;
import dev.dossier.pdf.theme.PrintTemplates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/** Sets pages: the one place that knows the engine. */
public final class PageLayout {
  private final Fonts fonts;
  private final AddedFonts added;

  public PageLayout(Fonts fonts, AddedFonts added) {
    this.fonts = fonts;
    this.added = added;
  }

  /**
   * Lays pages out.
   *
   * @return them; the caller closes them
   */
  public LaidPages lay(Document tree, Header.@Nullable Photo photo) throws IOException {
    QuietLogs.hush();
    PDDocument pdf = new PDDocument();
    Locale language = Locale.forLanguageTag(tree.getDocumentElement().getAttribute("lang"));
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .usePDDocument(pdf)
            .usePageSupplier(MarkedPages::page)
            .testMode(true) // Which leaves pages unpacked, and no more: see PageContents.
            .usePdfUaAccessibility(true)
            .usePdfAConformance(PdfAConformance.PDFA_2_A)
            .useUnicodeLineBreaker(new WordBreaks())
            // By the document's language, not by the machine's.
            .useUnicodeToUpperTransformer(text -> Capitals.of(text, language))
            .useUnicodeToLowerTransformer(text -> text.toLowerCase(language))
            .withW3cDocument(tree, null);
    refuseAllBut(photo, builder);
    fonts.offerTo(builder, pdf);
    added.offerTo(builder, pdf);
    boolean leftward = tree.getDocumentElement().getAttribute("dir").equals("rtl");
    boolean turned =
        leftward || Characters.isRightToLeft(tree.getDocumentElement().getTextContent());
    if (turned) {
      builder.useUnicodeBidiSplitter(BidiRuns::new).useUnicodeBidiReorderer(new RightToLeftText());
    }
    @Nullable PdfBoxRenderer renderer = null;
    try {
      renderer = builder.buildPdfRenderer();
      EngineMetadata.leaveOut(renderer);
      renderer.layout();
      if (leftward) {
        MirroredPage.turnRows(renderer.getRootBox());
        ListMarks.hold(renderer.getRootBox());
      }
      if (turned) {
        VisualOrder.set(renderer.getRootBox());
      }
      return new LaidPages(renderer, pdf);
    } catch (RuntimeException e) {
      if (renderer != null) {
        renderer.close();
      }
      pdf.close();
      throw e;
    }
  }

  /** Nothing is fetched: not from the network, not from disk, not from the class path. */
  private static void refuseAllBut(Header.@Nullable Photo photo, PdfRendererBuilder builder) {
    builder.useExternalResourceAccessControl(
        (address, type) -> photo != null && address.equals(PrintTemplates.PHOTO),
        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        (address, type) -> photo != null && address.equals(PrintTemplates.PHOTO),
        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    builder.useUriResolver((base, address) -> address);
    byte[] data = photo == null ? new byte[0] : photo.data();
    builder.useProtocolsStreamImplementation(
        address -> new Bytes(data), "dossier", "http", "https", "file", "jar", "data", "classpath");
  }

  /** Bytes in memory, as the engine wants to read them. */
  private record Bytes(InputStream content) implements FSStream {
    Bytes(byte[] data) {
      this(new ByteArrayInputStream(data));
    }

    @Override
    public InputStream getStream() {
      return content;
    }

    @Override
    public Reader getReader() {
      return new InputStreamReader(content, StandardCharsets.UTF_8);
    }
  }
}
