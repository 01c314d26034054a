package dev.dossier.pdf.script;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/**
 * Converts text to capitals by the rules of its language. Turkish has a dotted capital I; Greek
 * drops accents but keeps diaereses ({@code Αθήνα} becomes {@code ΑΘΗΝΑ}).
 */
public final class Capitals {
  /** Grave, acute and circumflex; smooth and rough breathing. */
  private static final String ACCENTS = "\u0300\u0301\u0342\u0313\u0314";

  private Capitals() {}

  /** Returns the text in capitals. */
  public static String of(String text, Locale language) {
    String capitals = text.toUpperCase(language);
    if (capitals.codePoints().noneMatch(Capitals::isGreek)) {
      return capitals;
    }
    StringBuilder bare = new StringBuilder(capitals.length());
    boolean greek = false;
    for (int c : Normalizer.normalize(capitals, Form.NFD).codePoints().toArray()) {
      greek = UnicodeScript.of(c) == UnicodeScript.INHERITED ? greek : isGreek(c);
      if (!greek || ACCENTS.indexOf(c) < 0) {
        bare.appendCodePoint(c);
      }
    }
    return Normalizer.normalize(bare, Form.NFC);
  }

  private static boolean isGreek(int character) {
    return UnicodeScript.of(character) == UnicodeScript.GREEK;
  }
}
