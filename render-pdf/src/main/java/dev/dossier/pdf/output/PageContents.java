package dev.dossier.pdf.output;

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
 * Packs what is drawn on pages, which the engine has left as text, in the order in which it is
 * read.
 *
 * <p>The engine marks the background of every element as an artifact, and takes each for one that
 * has something to show: these empty marks, two for each piece of text, with a dictionary for each,
 * are left out here. They would be a third of the file.
 */
public final class PageContents {
  /** As PDFBox writes it. No letters are: a glyph is two bytes, and no face has all of these. */
  private static final Pattern EMPTY_ARTIFACT =
      Pattern.compile("/Artifact /(Prop\\d++) BDC\nEMC\n");

  /** Pages for which other threads would take longer to start than the work takes. */
  private static final int FEW = 8;

  private PageContents() {}

  /** Does it for all pages. */
  public static void pack(PDDocument pdf) throws IOException {
    ReadingOrder order = ReadingOrder.of(pdf);
    List<PDPage> pages = new ArrayList<>();
    List<Drawn> drawn = new ArrayList<>();
    for (PDPage page : pdf.getPages()) {
      pages.add(page);
      try (InputStream in = page.getContents()) {
        // Latin-1 has a character for each byte.
        String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        drawn.add(new Drawn(text, page, order));
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
   * What is drawn on a page.
   *
   * @param bytes by Flate
   * @param unused names of dictionaries that it no longer speaks of
   */
  private record Packed(ByteArrayOutputStream bytes, Set<String> unused) {}

  /**
   * What is to be packed.
   *
   * @param text a content stream
   * @param page whose
   * @param order in which its pieces are read
   */
  private record Drawn(String text, PDPage page, ReadingOrder order) {}

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
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(ordered.length() / 4);
    try (OutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(ordered.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // All is in memory.
    }
    return new Packed(bytes, unused);
  }
}
