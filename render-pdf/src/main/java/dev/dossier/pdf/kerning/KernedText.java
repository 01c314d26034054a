package dev.dossier.pdf.kerning;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Kerns the text of a content stream: strings of glyphs become arrays with an offset in each pair
 * that the font kerns (ISO 32000-1, 9.4.3, TJ). Extractors take offsets that small for part of a
 * word.
 *
 * <p>The stream is read line by line, as PDFBox writes it: each line ends with an operator, and no
 * string contains a line end.
 */
public final class KernedText {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String SHOWN = " Tj\n";
  private static final String PLACED = " TJ\n";

  private final @Nullable COSDictionary resources;
  private final KernedFonts fonts;
  private final StringBuilder written;
  private @Nullable KernedFace face;

  /** The last glyph; 0 at the start of a text. */
  private int before;

  // The array that is being written.
  private final StringBuilder array = new StringBuilder();
  private final StringBuilder glyphs = new StringBuilder();
  private float offset;
  private boolean isKerned;

  private KernedText(PDPage page, KernedFonts fonts, int length) {
    resources = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
    this.fonts = fonts;
    written = new StringBuilder(length + length / 4);
  }

  /** Returns the content stream of a page with its text kerned. */
  public static String in(String drawn, PDPage page, KernedFonts fonts) {
    KernedText text = new KernedText(page, fonts, drawn.length());
    text.kern(drawn);
    return text.written.toString();
  }

  private void kern(String drawn) {
    int next;
    for (int start = 0; start < drawn.length(); start = next) {
      int end = drawn.indexOf('\n', start);
      next = end < 0 ? drawn.length() : end + 1;
      if (drawn.startsWith(" Tf\n", next - 4)) {
        face = font(drawn.substring(start + 1, drawn.indexOf(' ', start)));
        before = 0;
      } else if (drawn.startsWith(" Tm\n", next - 4)) {
        before = 0;
      } else if (face != null && drawn.startsWith(SHOWN, next - 4)) {
        show(drawn, start, next, face);
        continue;
      } else if (face != null && drawn.startsWith(PLACED, next - 4)) {
        show(drawn, start, next, face);
        continue;
      }
      written.append(drawn, start, next);
    }
  }

  private @Nullable KernedFace font(String name) {
    return resources == null
        ? null
        : fonts.of(resources.getCOSDictionary(COSName.getPDFName(name)));
  }

  /** Writes an operator that shows text, with offsets where the font kerns it. */
  private void show(String drawn, int start, int next, KernedFace kerned) {
    array.setLength(0);
    offset = 0;
    isKerned = false;
    int end = next - SHOWN.length();
    for (int at = start; at < end; ) {
      char first = drawn.charAt(at);
      if (first == '<') {
        int close = drawn.indexOf('>', at);
        addGlyphs(HEX.parseHex(drawn, at + 1, close), kerned);
        at = close + 1;
      } else if (first == '(') {
        at = addLiteral(drawn, at + 1, kerned);
      } else if (first == '[' || first == ']' || first == ' ') {
        at++;
      } else {
        int close = at;
        while (" <([]".indexOf(drawn.charAt(close)) < 0) {
          close++;
        }
        endGlyphs();
        offset += Float.parseFloat(drawn.substring(at, close));
        at = close;
      }
    }
    endGlyphs();
    if (isKerned) {
      written.append('[').append(array).append(']').append(PLACED);
    } else {
      written.append(drawn, start, next);
    }
  }

  /** Adds the glyphs of a literal string, and returns where it ends. */
  private int addLiteral(String drawn, int start, KernedFace kerned) {
    StringBuilder codes = new StringBuilder();
    int at = start;
    while (drawn.charAt(at) != ')') {
      at += drawn.charAt(at) == '\\' ? 1 : 0;
      codes.append(drawn.charAt(at++));
    }
    addGlyphs(codes.toString().getBytes(StandardCharsets.ISO_8859_1), kerned);
    return at + 1;
  }

  private void addGlyphs(byte[] codes, KernedFace kerned) {
    for (int i = 0; i + 1 < codes.length; i += 2) {
      int glyph = (codes[i] & 0xFF) << 8 | (codes[i + 1] & 0xFF);
      int between = before == 0 ? 0 : kerned.between(before, glyph);
      if (between != 0) {
        endGlyphs();
        offset -= between;
        isKerned = true;
      }
      if (offset != 0) {
        array.append(number(offset));
        offset = 0;
      }
      glyphs.append(HEX.toHexDigits((short) glyph));
      before = glyph;
    }
  }

  private void endGlyphs() {
    if (!glyphs.isEmpty()) {
      array.append('<').append(glyphs).append('>');
      glyphs.setLength(0);
    }
  }

  private static String number(float value) {
    return value == Math.rint(value) ? Integer.toString((int) value) : Float.toString(value);
  }
}
