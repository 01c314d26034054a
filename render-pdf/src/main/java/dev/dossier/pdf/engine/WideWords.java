package dev.dossier.pdf.engine;

import dev.dossier.pdf.script.Characters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * Makes the last word of a line as wide as the gap up to the date that follows it, for programs
 * that read a page by place.
 *
 * <p>Words and dates with nothing between are two columns to poppler's {@code pdftotext}, and it
 * tells the dates of short entries all together, after them. So the word and a space at the end of
 * the gap are drawn as one span with the word for its text (ISO 32000-1, 14.9.4): poppler takes it
 * to reach from the word's first letter to the space. Nothing else is seen of it, on paper or in
 * text.
 */
final class WideWords {
  /** How far the place of a text as laid out may be from that as drawn, in points. */
  private static final float CLOSE = 0.1f;

  /**
   * From the end of a span to what follows, and narrower gaps are left, in widths of the letter m.
   */
  private static final float GAP = 0.3f;

  /** How wide a space is at most. */
  private static final float SPACE = 0.3f;

  /** Of each glyph, in a font that is written glyph by glyph. */
  private static final int CODE = 2;

  private final PDDocument pdf;
  private final PDPage page;

  /** For a page that is drawn, of a file whose fonts are not written yet. */
  WideWords(PDDocument pdf, PDPage page) {
    this.pdf = pdf;
    this.page = page;
  }

  /**
   * A gap beside a date: places and widths in points from the lower left corner of the page.
   *
   * @param words the text that ends before the gap
   * @param x where it begins
   * @param y its base line
   * @param width how wide it is
   * @param next where the date begins, or what follows a date
   * @param font the face of the words
   */
  record Line(String words, float x, float y, float width, float next, PDFont font) {
    boolean isAt(float textX, float textY) {
      return Math.abs(textX - x) < CLOSE && Math.abs(textY - y) < CLOSE;
    }
  }

  /**
   * Does it for all of a page's lines.
   *
   * <p>What is drawn is read line by line as PDFBox writes it: an operator ends each, and no string
   * holds the end of one. To parse it would take a fresh JVM longer than all else here.
   */
  void widen(List<Line> lines) throws IOException {
    String drawn;
    try (InputStream in = page.getContents()) {
      drawn = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
    StringBuilder written = new StringBuilder(drawn.length() + 200 * lines.size());
    String[] font = {};
    String[] place = {};
    int next;
    for (int start = 0; start < drawn.length(); start = next) {
      int end = drawn.indexOf('\n', start);
      next = end < 0 ? drawn.length() : end + 1;
      if (drawn.startsWith(" Tf\n", next - 4)) {
        font = drawn.substring(start, end).split(" ");
      } else if (drawn.startsWith(" Tm\n", next - 4)) {
        place = drawn.substring(start, end).split(" ");
      } else if (drawn.startsWith(" Tj\n", next - 4)) {
        Line line = at(Float.parseFloat(place[4]), Float.parseFloat(place[5]), lines);
        if (line != null) {
          String shown = drawn.substring(start, end - " Tj".length());
          String widened = widened(line, Float.parseFloat(font[1]), codes(shown));
          if (widened != null) {
            written.append(widened);
            continue;
          }
        }
      }
      written.append(drawn, start, next);
    }
    byte[] bytes = written.toString().getBytes(StandardCharsets.ISO_8859_1);
    page.setContents(new PDStream(pdf, new ByteArrayInputStream(bytes)));
  }

  private static @Nullable Line at(float x, float y, List<Line> lines) {
    for (Line line : lines) {
      if (line.isAt(x, y)) {
        return line;
      }
    }
    return null;
  }

  /** The bytes of a string, in hexadecimal or as they are but for brackets and backslashes. */
  private static byte[] codes(String shown) {
    String inside = shown.substring(1, shown.length() - 1);
    return shown.charAt(0) == '<'
        ? HexFormat.of().parseHex(inside)
        : inside.replaceAll("\\\\(.)", "$1").getBytes(StandardCharsets.ISO_8859_1);
  }

  /**
   * The text with the word and the space as a span; {@code null} where the gap is too narrow for a
   * space, the face has none, or what is drawn is not what was typed.
   *
   * @param codes of the text
   */
  private static @Nullable String widened(Line line, float size, byte[] codes) throws IOException {
    float gap = (line.next() - line.x() - line.width()) / size - SPACE - GAP;
    String text = line.words().stripTrailing();
    int start = lastWord(text);
    String word = text.substring(start);
    int characters = line.words().codePointCount(0, line.words().length());
    if (gap < 0 || codes.length != characters * CODE || !isPlain(word)) {
      return null;
    }
    byte[] space = space(line.font());
    if (space == null) {
      return null;
    }
    HexFormat hex = HexFormat.of().withUpperCase();
    int cut = text.codePointCount(0, start) * CODE;
    return (cut == 0 ? "" : "<" + hex.formatHex(codes, 0, cut) + "> Tj\n")
        + "/Span <</ActualText <FEFF"
        + hex.formatHex(word.getBytes(StandardCharsets.UTF_16BE))
        + ">>> BDC\n[<"
        + hex.formatHex(codes, cut, codes.length)
        + "> "
        + Math.round(-1000 * gap)
        + " <"
        + hex.formatHex(space)
        + ">] TJ\nEMC\n";
  }

  /** Of a face; {@code null} if it was cut down to letters and has none. */
  private static byte @Nullable [] space(PDFont font) throws IOException {
    try {
      byte[] code = font.encode(" ");
      font.addToSubset(' ');
      return code;
    } catch (IllegalArgumentException e) {
      return null; // So PDFBox says that there is no glyph.
    }
  }

  private static int lastWord(String text) {
    for (int i = text.length(); i > 0; i--) {
      if (Character.isSpaceChar(text.charAt(i - 1))) {
        return i;
      }
    }
    return 0;
  }

  /** Not where shapes stand for what was typed, which the file says elsewhere. */
  private static boolean isPlain(String word) {
    return !word.isEmpty()
        && !Characters.isRightToLeft(word)
        && word.codePoints().noneMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
  }
}
