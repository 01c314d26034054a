package dev.dossier.pdf.script;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;

/**
 * Replaces Arabic letters by their contextual forms (Unicode Standard, chapter 9.2) from the blocks
 * Arabic Presentation Forms. Fonts have these as characters, and text extractors map them back to
 * letters. Lam and alef become one ligature.
 */
final class ArabicForms {
  private static final int TATWEEL = 0x0640;
  private static final int JOINER = 0x200D;
  private static final int LAM = 0x0644;

  private enum Shape {
    ISOLATED,
    FINAL,
    INITIAL,
    MEDIAL
  }

  /** Forms by letters and shape, as in {@code "ب INITIAL"}, from the Unicode names of the forms. */
  private static final Map<String, Integer> FORMS = forms();

  private ArabicForms() {}

  private static Map<String, Integer> forms() {
    Map<String, Integer> forms = new HashMap<>();
    for (int form = 0xFB50; form <= 0xFEFC; form++) {
      String name = form < 0xFC00 || form >= 0xFE70 ? Character.getName(form) : null;
      String letters = Normalizer.normalize(Character.toString(form), Form.NFKC);
      boolean lamAlef = letters.length() == 2 && letters.charAt(0) == LAM;
      if (name != null && (letters.length() == 1 || lamAlef)) {
        for (Shape shape : Shape.values()) {
          if (name.endsWith(shape + " FORM")) {
            forms.put(letters + " " + shape, form);
          }
        }
      }
    }
    return forms;
  }

  /** Returns a text in logical order with contextual forms. */
  static String shaped(String text) {
    if (text.codePoints().noneMatch(Characters::isArabic)) {
      return text;
    }
    int[] letters = text.codePoints().toArray();
    StringBuilder shaped = new StringBuilder(text.length());
    for (int i = 0; i < letters.length; i++) {
      boolean before = joinsOn(neighbour(letters, i, -1));
      int next = i + 1 < letters.length ? letters[i + 1] : 0;
      String pair = Character.toString(letters[i]) + Character.toString(next);
      Integer ligature = FORMS.get(pair + (before ? " FINAL" : " ISOLATED"));
      if (letters[i] == LAM && ligature != null) {
        shaped.appendCodePoint(ligature);
        i++;
      } else {
        boolean after = joinsOn(letters[i]) && joinsBack(neighbour(letters, i, 1));
        shaped.appendCodePoint(form(letters[i], before && joinsBack(letters[i]), after));
      }
    }
    return shaped.toString();
  }

  private static int form(int letter, boolean before, boolean after) {
    Shape shape =
        before ? (after ? Shape.MEDIAL : Shape.FINAL) : (after ? Shape.INITIAL : Shape.ISOLATED);
    return shape == Shape.ISOLATED ? letter : FORMS.getOrDefault(key(letter, shape), letter);
  }

  /** Returns the letter before or after, past any marks; 0 if there is none. */
  private static int neighbour(int[] letters, int index, int step) {
    int at = index + step;
    while (at >= 0 && at < letters.length && isTransparent(letters[at])) {
      at += step;
    }
    return at >= 0 && at < letters.length ? letters[at] : 0;
  }

  private static boolean isTransparent(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /** Returns whether a letter joins the next one. */
  private static boolean joinsOn(int letter) {
    return letter == TATWEEL || letter == JOINER || FORMS.containsKey(key(letter, Shape.INITIAL));
  }

  /** Returns whether a letter joins the previous one. */
  private static boolean joinsBack(int letter) {
    return letter == TATWEEL || letter == JOINER || FORMS.containsKey(key(letter, Shape.FINAL));
  }

  private static String key(int letter, Shape shape) {
    return Character.toString(letter) + " " + shape;
  }
}
