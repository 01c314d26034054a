package dev.dossier.pdf.output;

import dev.dossier.document.Document;
import dev.dossier.pdf.engine.InlineFigures;
import dev.dossier.profile.spec.ContactStyle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Finishes a PDF: metadata, dates, output intent, and file identifier. The same pages and date give
 * the same bytes.
 */
public final class FinishedPdf {
  private static final String PRODUCER = "Dossier";

  private FinishedPdf() {}

  /**
   * Returns the bytes of the file.
   *
   * @param pdf the drawn pages
   * @param document the document that they show
   * @param markup the XHTML from which they were made, for the file identifier
   * @param syllables the text of characters in the private use area
   */
  public static byte[] of(
      PDDocument pdf,
      Document document,
      String markup,
      Map<Integer, String> syllables,
      Instant timestamp)
      throws IOException {
    pdf.setDocumentInformation(information(document, timestamp));
    describe(pdf.getDocumentCatalog(), document.language());
    if (document.header().contactStyle() == ContactStyle.ICONS) {
      InlineFigures.order(pdf);
    }
    PDMetadata metadata = new PDMetadata(pdf);
    metadata.importXMPMetadata(
        Xmp.packet(document, PRODUCER, timestamp).getBytes(StandardCharsets.UTF_8));
    pdf.getDocumentCatalog().setMetadata(metadata);
    pdf.getDocumentCatalog().getCOSObject().setItem(COSName.OUTPUT_INTENTS, intents(pdf));
    identify(pdf, markup, timestamp);
    return saved(pdf, syllables);
  }

  private static byte[] saved(PDDocument pdf, Map<Integer, String> syllables) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 16);
    pdf.save(
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            begin();
            file.write(b);
          }

          @Override
          public void write(byte[] b, int off, int len) throws IOException {
            begin();
            file.write(b, off, len);
          }

          /** At the first byte all fonts have been subset, but no object is written yet. */
          private void begin() throws IOException {
            if (file.size() == 0) {
              ToUnicodeMaps.restore(pdf, syllables);
              ObjectOrder.set(pdf);
            }
          }
        });
    return file.toByteArray();
  }

  /** Declares that the pages are tagged and that viewers show their title (ISO 14289-1, 7.1). */
  private static void describe(PDDocumentCatalog catalog, String language) {
    catalog.setLanguage(language);
    PDMarkInfo tagged = new PDMarkInfo();
    tagged.setMarked(true);
    catalog.setMarkInfo(tagged);
    PDViewerPreferences window = new PDViewerPreferences(new COSDictionary());
    window.setDisplayDocTitle(true);
    catalog.setViewerPreferences(window);
  }

  /**
   * Returns the output intent (ISO 19005-2, 6.2.3). The engine and PDFBox would take the profile
   * from the JDK, where it differs between versions.
   */
  private static COSArray intents(PDDocument pdf) throws IOException {
    PDStream profile =
        new PDStream(pdf, new ByteArrayInputStream(SrgbProfile.bytes()), COSName.FLATE_DECODE);
    profile.getCOSObject().setInt(COSName.N, 3);
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setItem(COSName.S, COSName.GTS_PDFA1);
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB IEC61966-2.1");
    intent.setString(COSName.REGISTRY_NAME, "http://www.color.org");
    intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    intent.setDirect(true);
    COSArray intents = new COSArray();
    intents.add(intent);
    return intents;
  }

  private static PDDocumentInformation information(Document document, Instant timestamp) {
    // ISO 32000-1, 7.9.4. PDFBox would need a calendar, for which the JDK loads locale data.
    String digits = timestamp.truncatedTo(ChronoUnit.SECONDS).toString().replaceAll("[^0-9]", "");
    String date = "D:" + digits + "+00'00'";
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(document.windowTitle());
    information.setAuthor(document.header().name());
    information.setSubject(document.description());
    information.setProducer(PRODUCER);
    information.getCOSObject().setString(COSName.CREATION_DATE, date);
    information.getCOSObject().setString(COSName.MOD_DATE, date);
    return information;
  }

  private static void identify(PDDocument pdf, String markup, Instant timestamp) {
    byte[] hash = Arrays.copyOf(sha256(timestamp + "\n" + markup), 16);
    COSArray id = new COSArray();
    id.add(new COSString(hash));
    id.add(new COSString(hash));
    pdf.getDocument().getTrailer().setItem(COSName.ID, id);
    // PDFBox derives the identifier from this, not from the clock, if there is none.
    pdf.setDocumentId(0L);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
