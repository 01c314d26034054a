package dev.dossier.bibliography;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings titles from BibTeX, which are in title case, into sentence case. */
final class SentenceCase {
  private static final Pattern WORD =
      Pattern.compile(
          "<span class=\"nocase\">.*?</span>|<[^<>]*>|\\p{L}[\\p{L}\\p{M}\\p{Nd}]*",
          Pattern.DOTALL);

  private SentenceCase() {}

  /**
   * A title in title case as one in sentence case: words but the first, and the first after a full
   * stop, a question mark or a colon, lose their capital. Words with further capitals or digits
   * keep theirs, as does what is marked so. As Pandoc does it for BibTeX, but single letters stay:
   * {@code Vitamin C}.
   */
  static String of(String title) {
    StringBuilder result = new StringBuilder();
    Matcher words = WORD.matcher(title);
    int from = 0;
    boolean start = true;
    while (words.find()) {
      String between = title.substring(from, words.start());
      start |= between.matches("(?s).*[.?!:—]['’”\"]*\\s.*");
      result.append(between);
      String word = words.group();
      boolean markup = word.startsWith("<");
      result.append(markup || start || !isCapitalized(word) ? word : lowerFirst(word));
      start &= markup && !word.contains("nocase");
      from = words.end();
    }
    return result.append(title.substring(from)).toString();
  }

  private static boolean isCapitalized(String word) {
    boolean single = word.codePointCount(0, word.length()) == 1;
    return Character.isUpperCase(word.codePointAt(0))
        && (!single || word.equals("A"))
        && word.substring(1)
            .codePoints()
            .noneMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  private static String lowerFirst(String word) {
    int first = word.offsetByCodePoints(0, 1);
    return word.substring(0, first).toLowerCase(Locale.ROOT) + word.substring(first);
  }
}
