package dev.dossier.pdf.page;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import dev.dossier.document.Picture;
import dev.dossier.pdf.engine.BidiRuns;
import dev.dossier.pdf.engine.ContactIcons;
import dev.dossier.pdf.engine.EngineMetadata;
import dev.dossier.pdf.engine.ListMarks;
import dev.dossier.pdf.engine.MarkedPages;
import dev.dossier.pdf.engine.MirroredPage;
import dev.dossier.pdf.engine.QuietLogs;
import dev.dossier.pdf.engine.VisualOrder;
import dev.dossier.pdf.font.AddedFonts;
import dev.dossier.pdf.font.Fonts;
import dev.dossier.pdf.kerning.KernedFonts;
import dev.dossier.pdf.kerning.KernedTextRenderer;
import dev.dossier.pdf.script.Capitals;
import dev.dossier.pdf.script.Characters;
import dev.dossier.pdf.script.RightToLeftText;
import dev.dossier.pdf.script.WordBreaks;
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

/** Lays out pages with openhtmltopdf. */
public final class PageLayout {
  private final Fonts fonts;
  private final AddedFonts added;

  public PageLayout(Fonts fonts, AddedFonts added) {
    this.fonts = fonts;
    this.added = added;
  }

  /**
   * Lays out a tree.
   *
   * @return the pages, which the caller must close
   */
  public LaidOutPages layOut(Document tree, @Nullable Picture photo) throws IOException {
    QuietLogs.turnOff();
    FootNotes.dropAreas(tree);
    PDDocument pdf = new PDDocument();
    Locale language = Locale.forLanguageTag(tree.getDocumentElement().getAttribute("lang"));
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .usePDDocument(pdf)
            .usePageSupplier(MarkedPages::page)
            .testMode(true) // Only leaves content streams uncompressed, for PageContents.
            .usePdfUaAccessibility(true)
            .usePdfAConformance(PdfAConformance.PDFA_2_A)
            .useUnicodeLineBreaker(new WordBreaks())
            // In the language of the document, not the default locale.
            .useUnicodeToUpperTransformer(text -> Capitals.of(text, language))
            .useUnicodeToLowerTransformer(text -> text.toLowerCase(language))
            .withW3cDocument(tree, null);
    refuseAllBut(photo, builder);
    builder.useSVGDrawer(new ContactIcons());
    KernedFonts kerned = new KernedFonts();
    fonts.offerTo(builder, pdf, added.textFamily(), kerned);
    added.offerTo(builder, pdf, kerned);
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
      renderer.getSharedContext().setTextRenderer(new KernedTextRenderer(kerned));
      renderer.layout();
      if (leftward) {
        MirroredPage.turnRows(renderer.getRootBox());
        ListMarks.hold(renderer.getRootBox());
      }
      if (turned) {
        VisualOrder.set(renderer.getRootBox());
      }
      return new LaidOutPages(renderer, pdf, kerned);
    } catch (RuntimeException e) {
      if (renderer != null) {
        renderer.close();
      }
      pdf.close();
      throw e;
    }
  }

  private static boolean isOffered(String address, @Nullable Picture photo) {
    return (photo != null && address.equals(PrintTemplates.PHOTO))
        || ContactIcons.isIcon(address, PrintTemplates.ICONS);
  }

  /** Nothing is loaded from the network, from disk, or from the class path. */
  private static void refuseAllBut(@Nullable Picture photo, PdfRendererBuilder builder) {
    builder.useExternalResourceAccessControl(
        (address, type) -> isOffered(address, photo),
        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        (address, type) -> isOffered(address, photo),
        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    builder.useUriResolver((base, address) -> address);
    byte[] data = photo == null ? new byte[0] : photo.data();
    builder.useProtocolsStreamImplementation(
        address ->
            new Bytes(
                address.equals(PrintTemplates.PHOTO)
                    ? data
                    : ContactIcons.svg(address, PrintTemplates.ICONS)
                        .getBytes(StandardCharsets.UTF_8)),
        "dossier",
        "http",
        "https",
        "file",
        "jar",
        "data",
        "classpath");
  }

  /** Bytes in memory as the engine reads them. */
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
