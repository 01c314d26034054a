package dev.dossier.pdf.engine;

import dev.dossier.pdf.kerning.KernedFonts;
import dev.dossier.pdf.kerning.KernedText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Compresses content streams after sorting them into reading order ({@link DrawnPage}), removing
 * empty artifacts, and kerning ({@link KernedText}).
 *
 * <p>openhtmltopdf marks the background of every element as an artifact, even if it draws nothing:
 * two empty sequences for each piece of text, each with a property list, which would be a third of
 * the file. The removal can go once the engine omits them; no public issue is known.
 */
public final class PageContents {
  /**
   * As PDFBox writes it. It never matches glyph codes: each has two bytes, and no font has all of
   * these.
   */
  private static final Pattern EMPTY_ARTIFACT =
      Pattern.compile("/Artifact /(Prop\\d++) BDC\nEMC\n");

  /** So few pages are not worth starting threads for. */
  private static final int FEW = 8;

  private PageContents() {}

  /**
   * Replaces the content streams of all pages.
   *
   * @param fonts fonts whose text is kerned
   */
  public static void pack(PDDocument pdf, KernedFonts fonts) throws IOException {
    ReadingOrder order = ReadingOrder.of(pdf);
    List<PDPage> pages = new ArrayList<>();
    List<Drawn> drawn = new ArrayList<>();
    for (PDPage page : pdf.getPages()) {
      pages.add(page);
      try (InputStream in = page.getContents()) {
        // ISO 8859-1 maps every byte to a character.
        String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        drawn.add(new Drawn(text, page, order, fonts));
      }
    }
    Stream<Drawn> all = drawn.size() > FEW ? drawn.parallelStream() : drawn.stream();
    List<Packed> packed = all.map(PageContents::pack).toList();
    for (int i = 0; i < packed.size(); i++) {
      replace(pdf, pages.get(i), packed.get(i));
    }
  }

  private static void replace(PDDocument pdf, PDPage page, Packed packed) throws IOException {
    COSStream stream = pdf.getDocument().createCOSStream();
    try (OutputStream out = stream.createRawOutputStream()) {
      packed.bytes().writeTo(out);
    }
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    page.getCOSObject().setItem(COSName.CONTENTS, stream);
    COSDictionary properties =
        page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
    if (properties != null) {
      packed.unused().forEach(name -> properties.removeItem(COSName.getPDFName(name)));
    }
  }

  /**
   * A finished content stream.
   *
   * @param bytes compressed with Flate
   * @param unused names of property lists that it no longer refers to
   */
  private record Packed(ByteArrayOutputStream bytes, Set<String> unused) {}

  /**
   * A content stream as the engine wrote it.
   *
   * @param text the operators
   * @param page the page of the stream
   * @param order the reading order of the document
   * @param fonts fonts whose text is kerned
   */
  private record Drawn(String text, PDPage page, ReadingOrder order, KernedFonts fonts) {}

  private static Packed pack(Drawn drawn) {
    Set<String> unused = new HashSet<>();
    String text = drawn.text();
    StringBuilder shown = new StringBuilder(text.length());
    Matcher empty = EMPTY_ARTIFACT.matcher(text);
    int from = 0;
    while (empty.find()) {
      shown.append(text, from, empty.start());
      from = empty.end();
      unused.add(empty.group(1));
    }
    shown.append(text, from, text.length());
    int[] places = drawn.order().places(drawn.page().getCOSObject());
    String ordered = DrawnPage.inOrder(shown.toString(), places);
    String kerned = KernedText.in(ordered, drawn.page(), drawn.fonts());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(kerned.length() / 4);
    try (OutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(kerned.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Cannot fail in memory.
    }
    return new Packed(bytes, unused);
  }
}
