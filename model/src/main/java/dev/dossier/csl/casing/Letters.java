package dev.dossier.csl.casing;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that are lower case everywhere. */
final class Letters {
  /** Symbols of units in lower case; those with a capital keep it anyway. */
  private static final Set<String> UNITS =
      Set.of(
          ("m g s h d l t nm mm cm dm km pm fm kg mg ng pg ms ns ps fs min mol mmol nmol ml dl cl"
                  + " ha kt pc kpc ly au cd lm lx sr rad mrad kn bp kb px ppm ppb rpm fps dpi kcal"
                  + " cal ft yd mph")
              .split(" "));

  /** What letters distinguish. */
  private static final Set<String> DESIGNATED =
      Set.of(
          ("appendix category class division factor grade group hepatitis influenza level model panel"
                  + " part phase plan section series theorem type vitamin volume")
              .split(" "));

  private Letters() {}

  /** {@code α} of {@code α-helix}. */
  static boolean isSingleGreek(String word) {
    return isGreek(word) && word.codePointCount(0, word.length()) == 1;
  }

  /** Whether a word begins with a Greek letter, or the micro sign. */
  static boolean isGreek(String word) {
    int first = word.codePointAt(0);
    return first == 'µ' || UnicodeScript.of(first) == UnicodeScript.GREEK;
  }

  /**
   * Whether a word of a title stays in lower case: an identifier ({@code a_b}, {@code word2vec}),
   * part of an abbreviation or a name with full stops ({@code e.g.}, {@code node.js}), a tag
   * ({@code #loom}), a unit after a number ({@code 5 nm}), a species ({@code E. coli}), a letter
   * before an acronym ({@code t-SNE}), or anything that begins with a digit or in Greek.
   */
  static boolean staySmall(CasedText text, List<CasedText.Word> words, int number) {
    CasedText.Word word = words.get(number);
    String written = text.of(word);
    char before = text.charAt(word.start() - 1);
    boolean single = written.length() == 1;
    boolean initial =
        single && text.charAt(word.end()) == '.' && isLetter(text.charAt(word.end() + 1));
    boolean ofName = before == '.' && isLetter(text.charAt(word.start() - 2));
    return isIdentifier(written)
        || isGreek(written)
        || initial
        || ofName
        || before == '#'
        || (single && isBetweenApostrophes(text, word))
        || (single && isBeforeAcronym(text, words, number))
        || (number > 0 && followsNumberOrGenus(text, words.get(number - 1), word));
  }

  /** Whether a letter is not an article: {@code Part A: Looms}, {@code Hepatitis A Virus}. */
  static boolean isDesignation(CasedText text, List<CasedText.Word> words, int number) {
    CasedText.Word word = words.get(number);
    boolean ends = number == words.size() - 1 || !Character.isSpaceChar(text.charAt(word.end()));
    return number > 0
        && word.end() - word.start() == 1
        && (ends || DESIGNATED.contains(text.of(words.get(number - 1)).toLowerCase(Locale.ROOT)));
  }

  private static boolean isIdentifier(String word) {
    return word.indexOf('_') >= 0 || word.codePoints().anyMatch(Character::isDigit);
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c);
  }

  /** {@code rock ’n’ roll}. */
  private static boolean isBetweenApostrophes(CasedText text, CasedText.Word word) {
    return "'’‘“".indexOf(text.charAt(word.start() - 1)) >= 0
        && "'’”".indexOf(text.charAt(word.end())) >= 0;
  }

  private static boolean isBeforeAcronym(CasedText text, List<CasedText.Word> words, int number) {
    CasedText.Word word = words.get(number);
    if (text.charAt(word.end()) != '-' || number + 1 == words.size()) {
      return false;
    }
    CasedText.Word next = words.get(number + 1);
    return next.start() == word.end() + 1
        && !CasedText.isLower(text.substring(next.start() + 1, next.end()));
  }

  private static boolean followsNumberOrGenus(
      CasedText text, CasedText.Word last, CasedText.Word word) {
    int gap = word.start() - last.end();
    if (gap == 1) {
      char between = text.charAt(last.end());
      boolean apart = Character.isSpaceChar(between) || between == '-';
      return apart && Character.isDigit(text.charAt(last.start())) && UNITS.contains(text.of(word));
    }
    boolean initial =
        last.end() - last.start() == 1 && Character.isUpperCase(text.charAt(last.start()));
    return gap == 2
        && initial
        && text.charAt(last.end()) == '.'
        && Character.isSpaceChar(text.charAt(last.end() + 1));
  }
}
