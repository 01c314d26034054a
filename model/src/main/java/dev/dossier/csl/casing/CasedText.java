package dev.dossier.csl.casing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a title without its markup, so that a word that crosses markup, braces or a formula
 * is one word. Changes of case keep every character where it stands: what was added as a part can
 * be taken out again by its place.
 *
 * <pre>{@code
 * CasedText text = new CasedText();
 * text.add("B", true);
 * text.add("ayesian looms", false);
 * TitleCase.apply(text); // "Bayesian Looms"
 * }</pre>
 */
public final class CasedText {
  /** The number of repetitions is limited, as groups are matched recursively. */
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}_\u00AD\u200C\u200D]*(?:['’][\\p{L}\\p{M}]++){0,3}");

  private static final Pattern ROMAN = Pattern.compile("[IVX]{2,5}");

  private final StringBuilder text = new StringBuilder();
  private final BitSet kept = new BitSet();

  /**
   * Adds a part.
   *
   * @param keepsCase whether its case is preserved
   */
  public void add(String part, boolean keepsCase) {
    int from = text.length();
    text.append(part);
    kept.set(from, text.length(), keepsCase);
  }

  /** A word by its position. */
  record Word(int start, int end) {}

  /** Returns the words in order: letters and digits, with apostrophes within. */
  List<Word> words() {
    List<Word> words = new ArrayList<>();
    Matcher found = WORD.matcher(text);
    while (found.find()) {
      words.add(new Word(found.start(), found.end()));
    }
    return words;
  }

  /** Whether a part is in the text. */
  boolean contains(String part) {
    return text.indexOf(part) >= 0;
  }

  /** Returns the number of characters. */
  int length() {
    return text.length();
  }

  /** Returns the characters between two positions. */
  public String substring(int from, int to) {
    return text.substring(from, to);
  }

  @Override
  public String toString() {
    return text.toString();
  }

  String of(Word word) {
    return text.substring(word.start(), word.end());
  }

  /** Returns the character at a position; a space outside of the text. */
  char charAt(int at) {
    return at < 0 || at >= text.length() ? ' ' : text.charAt(at);
  }

  boolean isKept(int at) {
    return kept.get(at);
  }

  /** Preserves the case between two positions. */
  void keep(int from, int to) {
    kept.set(from, to);
  }

  /** Capitalizes the first letter of a word unless its case is preserved; "ß" has no capital. */
  void capitalize(Word word, Locale language) {
    int at = word.start();
    int letter = text.codePointAt(at);
    boolean dotted = letter == 'i' && (isIn(language, "tr") || isIn(language, "az"));
    set(at, dotted ? 'İ' : Character.toTitleCase(letter));
  }

  private static boolean isIn(Locale language, String tag) {
    return language.getLanguage().equals(tag);
  }

  /** Lower-cases the first letter of a word unless its case is preserved. */
  void uncapitalize(Word word) {
    set(word.start(), Character.toLowerCase(text.codePointAt(word.start())));
  }

  /** Lower-cases a word except for preserved letters and Roman numerals. */
  void lower(Word word) {
    if (ROMAN.matcher(of(word)).matches()) {
      return;
    }
    int at = word.start();
    while (at < word.end()) {
      int letter = text.codePointAt(at);
      set(at, Character.toLowerCase(letter));
      at += Character.charCount(letter);
    }
  }

  private void set(int at, int letter) {
    int length = Character.charCount(text.codePointAt(at));
    if (kept.get(at) || Character.charCount(letter) != length) {
      return;
    }
    char[] written = Character.toChars(letter);
    for (int i = 0; i < length; i++) {
      text.setCharAt(at + i, written[i]);
    }
  }

  /** Whether it is a sentence in capitals, as no acronym is so long. */
  boolean isShouted() {
    int capitals = 0;
    boolean spaced = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      spaced |= c == ' ';
      if (!kept.get(at)) {
        if (Character.isLowerCase(c)) {
          return false;
        }
        capitals += Character.isUpperCase(c) ? 1 : 0;
      }
    }
    return spaced && capitals > 12;
  }

  /** Capitalizes the first word if it has no capital: {@code arXiv} and {@code α-helix} stay. */
  public void capitalizeFirst(Locale language) {
    Matcher found = WORD.matcher(text);
    if (found.find()) {
      capitalizeIfLower(new Word(found.start(), found.end()), language);
    }
  }

  /** Gives every word a capital that has none. */
  public void capitalizeAll(Locale language) {
    words().forEach(word -> capitalizeIfLower(word, language));
  }

  private void capitalizeIfLower(Word word, Locale language) {
    String written = of(word);
    if (isLower(written) && written.indexOf('_') < 0 && !Letters.isSingleGreek(written)) {
      capitalize(word, language);
    }
  }

  static boolean isLower(String word) {
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      if (Character.isUpperCase(word.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }
}
