package dev.dossier.pdf.script;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins Arabic letters: each gets the form that its neighbours ask for, by the joining rules of the
 * Unicode Standard (chapter 9.2), as a character of its own (Arabic Presentation Forms), which
 * fonts have and programs that read text out of PDFs turn back into letters. Lam and alef become
 * one.
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

  /** Forms by letters and shape: {@code "ب INITIAL"}. Read from the names of the characters. */
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

  /** A text in logical order with its letters joined. */
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

  /** The letter before or after; marks on letters do not part them. */
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

  /** Whether a letter joins the one after it. */
  private static boolean joinsOn(int letter) {
    return letter == TATWEEL || letter == JOINER || FORMS.containsKey(key(letter, Shape.INITIAL));
  }

  /** Whether a letter joins the one before it. */
  private static boolean joinsBack(int letter) {
    return letter == TATWEEL || letter == JOINER || FORMS.containsKey(key(letter, Shape.FINAL));
  }

  private static String key(int letter, Shape shape) {
    return Character.toString(letter) + " " + shape;
  }
}
