package dev.dossier.pdf.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Comparator;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Characters that share a glyph with a more common one, such as the ʻokina with an opening
 * quotation mark, or the hyphen with the hyphen-minus.
 *
 * <p>A font in a PDF maps each glyph to one text (ISO 32000-1, 9.10.3), so one of the two would be
 * copied and searched as the other. The rarer one is set in a second copy of the font under another
 * name.
 */
final class TwinGlyphs {
  private static final int ASCII_END = 0x7F;

  private TwinGlyphs() {}

  /** Returns the CSS name of the copy of a family for its rarer characters. */
  static String family(String family) {
    return family + " twins";
  }

  /**
   * Returns whether a character shares its glyph with a more common one. Spaces do not count, as
   * they are extracted as spaces anyway.
   */
  static boolean isTwin(TrueTypeFont face, int character) {
    if (character < ASCII_END || Character.isSpaceChar(character)) {
      return false;
    }
    try {
      CmapLookup map = face.getUnicodeCmapLookup();
      List<Integer> characters = map.getCharCodes(map.getGlyphId(character));
      return characters != null && characters.size() > 1 && mostCommon(characters) != character;
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Cannot fail in memory.
    }
  }

  private static int mostCommon(List<Integer> characters) {
    return characters.stream()
        .min(Comparator.comparing(TwinGlyphs::isRare).thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  /**
   * Returns whether a character is a modifier letter (ʻ, ʼ) or has a compatibility decomposition
   * (µ).
   */
  private static boolean isRare(int character) {
    String text = Character.toString(character);
    return Character.getType(character) == Character.MODIFIER_LETTER
        || !Normalizer.normalize(text, Form.NFKC).equals(text);
  }
}
