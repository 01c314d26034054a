package dev.dossier.pdf.page;

import dev.dossier.pdf.engine.ShownTexts;
import dev.dossier.pdf.script.Characters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * Bridges gaps between a title and its date for text extractors that read a page by position.
 *
 * <p>To poppler's {@code pdftotext} without {@code -layout}, which résumé parsers run, titles and
 * dates with an empty gap between are two columns, and it extracts the dates of short entries
 * together, after all of their titles. So the last word before a gap, and a space at the end of the
 * gap, are drawn as one span with both as its {@code ActualText} (ISO 32000-1, 14.9.4): poppler
 * takes the word to reach up to the date, and prints title and date on one line, with two spaces
 * between them, by which parsers tell an organization from its place. The printed page has nothing
 * of it.
 */
final class ActualTextSpans {
  /** How far, in points, text may be drawn from where it was laid out. */
  private static final float TOLERANCE = 0.1f;

  /** Narrower gaps, in ems, are not bridged; so wide is also the rest between span and date. */
  private static final float LEAST_GAP = 0.3f;

  /** Width of the widest space, in ems. */
  private static final float SPACE = 0.3f;

  /** Bytes of a glyph's code in a font with the encoding Identity-H. */
  private static final int CODE = 2;

  private final PDDocument pdf;
  private final PDPage page;

  /**
   * Bridges gaps of one page.
   *
   * @param pdf a document whose fonts are not yet subset
   * @param page a page that is drawn
   */
  ActualTextSpans(PDDocument pdf, PDPage page) {
    this.pdf = pdf;
    this.page = page;
  }

  /**
   * A gap within a line, in points from the lower left corner of the page.
   *
   * @param words the text that ends before the gap
   * @param x left edge of the words
   * @param y their base line
   * @param width their width
   * @param end right edge of the gap
   * @param font the font of the words
   */
  record Gap(String words, float x, float y, float width, float end, PDFont font) {
    boolean follows(float textX, float textY) {
      return Math.abs(textX - x) < TOLERANCE && Math.abs(textY - y) < TOLERANCE;
    }
  }

  /** Bridges all gaps of the page. */
  void bridge(List<Gap> gaps) throws IOException {
    ShownTexts.replace(
        pdf,
        page,
        (shown, state) -> {
          String[] matrix = state.matrix();
          Gap gap = after(Float.parseFloat(matrix[4]), Float.parseFloat(matrix[5]), gaps);
          return gap == null
              ? null
              : bridged(gap, Float.parseFloat(state.font()[1]), ShownTexts.codes(shown));
        });
  }

  private static @Nullable Gap after(float x, float y, List<Gap> gaps) {
    for (Gap gap : gaps) {
      if (gap.follows(x, y)) {
        return gap;
      }
    }
    return null;
  }

  /**
   * Returns the operators that show the text with its last word and a space as a span; {@code null}
   * if the gap is too narrow for a space, the font has none, or shapes are drawn that stand for
   * other characters.
   *
   * @param size of the font, in points
   * @param codes of the glyphs of the text
   */
  private static @Nullable String bridged(Gap gap, float size, byte[] codes) throws IOException {
    float width = (gap.end() - gap.x() - gap.width()) / size - SPACE - LEAST_GAP;
    String text = gap.words().stripTrailing();
    int start = lastWord(text);
    String word = text.substring(start);
    int characters = gap.words().codePointCount(0, gap.words().length());
    if (width < 0 || codes.length != characters * CODE || !isPlain(word)) {
      return null;
    }
    byte[] space = space(gap.font());
    if (space == null) {
      return null;
    }
    HexFormat hex = HexFormat.of().withUpperCase();
    int cut = text.codePointCount(0, start) * CODE;
    return (cut == 0 ? "" : "<" + hex.formatHex(codes, 0, cut) + "> Tj\n")
        + "/Span <</ActualText <FEFF"
        + hex.formatHex((word + ' ').getBytes(StandardCharsets.UTF_16BE))
        + ">>> BDC\n[<"
        + hex.formatHex(codes, cut, codes.length)
        + "> "
        + Math.round(-1000 * width)
        + " <"
        + hex.formatHex(space)
        + ">] TJ\nEMC\n";
  }

  /** The code of the space; {@code null} if the font has none. */
  private static byte @Nullable [] space(PDFont font) throws IOException {
    try {
      byte[] code = font.encode(" ");
      font.addToSubset(' ');
      return code;
    } catch (IllegalArgumentException e) {
      return null; // PDFBox throws this for a character without a glyph.
    }
  }

  /** Where the last word of a text starts. */
  private static int lastWord(String text) {
    for (int i = text.length(); i > 0; i--) {
      if (Character.isSpaceChar(text.charAt(i - 1))) {
        return i;
      }
    }
    return 0;
  }

  /** Whether each glyph of a word is drawn in order and for the character that was typed. */
  private static boolean isPlain(String word) {
    return !word.isEmpty()
        && !Characters.isRightToLeft(word)
        && word.codePoints().noneMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
  }
}
