package dev.dossier.bibliography.work;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares titles of journals and proceedings, which are often abbreviated: {@code J. Loom Phys.}
 * matches {@code Journal of Loom Physics}, {@code ICL 2020} matches {@code International Conference
 * on Looms}.
 */
final class ContainerTitles {
  private static final Set<String> SMALL =
      Set.of(
          "a",
          "an",
          "and",
          "at",
          "for",
          "in",
          "of",
          "on",
          "the",
          "to",
          "und",
          "der",
          "die",
          "das",
          "des",
          "fur",
          "zur",
          "zum",
          "im",
          "de",
          "du",
          "la",
          "le",
          "les",
          "et",
          "y",
          "e",
          "del",
          "di",
          "da",
          "do",
          "annual",
          "proceedings",
          "proc");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}+#]+");
  private static final Pattern YEAR_OR_ORDINAL =
      Pattern.compile("(?:19|20)?\\d\\d|\\d+(?:st|nd|rd|th)");
  private static final int LONGEST_ACRONYM = 12;

  private ContainerTitles() {}

  /** Whether both titles may denote the same journal or proceedings. */
  static boolean areAlike(String a, String b) {
    List<String> first = words(a);
    List<String> second = words(b);
    return WorkFingerprint.fold(a).equals(WorkFingerprint.fold(b))
        || areAbbreviations(first, second)
        || isAcronym(first, second)
        || isAcronym(second, first);
  }

  private static List<String> words(String title) {
    return Stream.of(BETWEEN.split(title))
        .map(WorkFingerprint::fold)
        .filter(word -> !word.isEmpty() && !YEAR_OR_ORDINAL.matcher(word).matches())
        .filter(word -> !SMALL.contains(word) || word.length() == 1)
        .toList();
  }

  private static boolean areAbbreviations(List<String> first, List<String> second) {
    int size = first.size();
    if (size != second.size() || size == 0) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      // The last letter of "Physical Review A" is not an abbreviation.
      int shortest = i == size - 1 ? 2 : 1;
      String a = first.get(i);
      String b = second.get(i);
      if (!a.equals(b) && !abbreviates(a, b, shortest) && !abbreviates(b, a, shortest)) {
        return false;
      }
    }
    return true;
  }

  /** Whether both begin with the same letter and the shorter is a subsequence of the longer. */
  private static boolean abbreviates(String shorter, String longer, int shortest) {
    if (shorter.length() < shortest
        || shorter.length() >= longer.length()
        || shorter.charAt(0) != longer.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < shorter.length(); i++) {
      at = longer.indexOf(shorter.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether one title is a single word that is the other's last word or an acronym of it. */
  private static boolean isAcronym(List<String> shorter, List<String> longer) {
    if (shorter.size() != 1 || shorter.get(0).length() > LONGEST_ACRONYM || longer.size() < 2) {
      return false;
    }
    String letters = shorter.get(0);
    if (letters.length() > 1 && longer.get(longer.size() - 1).equals(letters)) {
      return true;
    }
    for (int i = 0; i + 1 < longer.size(); i++) {
      if (isMadeOf(letters, longer.subList(i, longer.size()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether letters are the concatenated prefixes of all words: {@code neurips}. */
  private static boolean isMadeOf(String letters, List<String> words) {
    if (words.isEmpty() || letters.isEmpty()) {
      return words.isEmpty() && letters.isEmpty();
    }
    String word = words.get(0);
    List<String> rest = words.subList(1, words.size());
    for (int i = 1; i <= Math.min(word.length(), letters.length()); i++) {
      if (!word.startsWith(letters.substring(0, i))) {
        return false;
      }
      if (isMadeOf(letters.substring(i), rest)) {
        return true;
      }
    }
    return false;
  }
}
