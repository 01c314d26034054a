package dev.dossier.pdf.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits text of Indic scripts into orthographic syllables: consonants joined by a virama, the
 * vowel, and their marks (Unicode Standard, chapter 12).
 */
public final class Syllables {
  private static final int FIRST = 0x0900;
  private static final int LAST = 0x0DFF;

  /**
   * Letters joined by a virama (canonical combining class 9), then all marks. Bounded, since groups
   * are repeated by recursion.
   */
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:\\p{L}\\p{M}*?[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D"
              + "\u0DCA][\u200C\u200D]?){0,32}\\X",
          Pattern.DOTALL);

  private Syllables() {}

  /** Returns whether a character belongs to an Indic script. */
  public static boolean isIndic(int character) {
    return character >= FIRST && character <= LAST;
  }

  /** Returns the pieces of a text that are shaped separately. Joined they are the text. */
  public static List<String> of(String text) {
    List<String> pieces = new ArrayList<>();
    Matcher piece = SYLLABLE.matcher(text);
    while (piece.find()) {
      pieces.add(piece.group());
    }
    return pieces;
  }
}
