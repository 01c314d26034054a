package dev.dossier.pdf.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The syllables that the scripts of India write as one shape: consonants joined by a virama, the
 * vowel, and the marks on them (Unicode Standard, chapter 12).
 */
public final class Syllables {
  private static final int FIRST = 0x0900;
  private static final int LAST = 0x0DFF;

  /** Letters that a virama joins, then all marks. A virama is of the canonical class 9. */
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:\\p{L}\\p{M}*?[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D"
              + "\u0DCA][\u200C\u200D]?)*\\X",
          Pattern.DOTALL);

  private Syllables() {}

  /** Whether a character is of one of these scripts. */
  public static boolean isIndic(int character) {
    return character >= FIRST && character <= LAST;
  }

  /** The pieces of a text, which are shaped one by one; together they are the text. */
  public static List<String> of(String text) {
    List<String> pieces = new ArrayList<>();
    Matcher piece = SYLLABLE.matcher(text);
    while (piece.find()) {
      pieces.add(piece.group());
    }
    return pieces;
  }
}
