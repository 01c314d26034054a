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
 * Characters that a face draws with the glyph of another, commoner one: the ʻokina with that of an
 * opening quote, the hyphen with that of the hyphen-minus.
 *
 * <p>A PDF's font says for each glyph which character it is (ISO 32000-1, 9.10.3), so one of the
 * two would be copied and searched as the other. The rarer is set in the same face embedded once
 * more, under a name of its own.
 */
final class TwinGlyphs {
  private static final int ASCII_END = 0x7F;

  /** The commonest first. */
  private static final Comparator<Integer> BY_RARITY =
      Comparator.comparing(TwinGlyphs::isRare).thenComparing(Comparator.naturalOrder());

  private TwinGlyphs() {}

  /** What the style sheet calls a family that holds the rarer characters of a family. */
  static String family(String family) {
    return family + " twins";
  }

  /**
   * Whether a character has the glyph of a commoner one. Spaces do not count: they are read as
   * spaces in any case.
   */
  static boolean isTwin(TrueTypeFont face, int character) {
    if (character < ASCII_END || Character.isSpaceChar(character)) {
      return false;
    }
    try {
      CmapLookup map = face.getUnicodeCmapLookup();
      List<Integer> characters = map.getCharCodes(map.getGlyphId(character));
      return characters != null
          && characters.size() > 1
          && characters.stream().min(BY_RARITY).orElseThrow() != character;
    } catch (IOException e) {
      throw new UncheckedIOException(e); // All is in memory.
    }
  }

  /** Letters that modify others (ʻ, ʼ), and what is another character by compatibility (µ). */
  private static boolean isRare(int character) {
    String text = Character.toString(character);
    return Character.getType(character) == Character.MODIFIER_LETTER
        || !Normalizer.normalize(text, Form.NFKC).equals(text);
  }
}
