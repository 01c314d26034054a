package dev.dossier.bibliography;

import dev.dossier.profile.Publication;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings titles from BibTeX, which are in title case, into sentence case. */
final class SentenceCase {
  private static final Pattern WORD =
      Pattern.compile(
          "<span\\b[^<>]*>.*?</span>|<[^<>]*>|\\p{L}[\\p{L}\\p{M}\\p{Nd}]*", Pattern.DOTALL);

  private static final Pattern SENTENCE_END = Pattern.compile("[.?!:—]['’”\"]*\\s");

  /** {@code {BERT:} Pre-training}: the colon that the next word follows is among what is kept. */
  private static final Pattern STOPPED = Pattern.compile("[.?!:—]['’”\"]*</span>$");

  private SentenceCase() {}

  /**
   * The title of a work as CSL wants it. BibTeX's titles are in title case where they are English,
   * and styles bring them into theirs.
   */
  static String title(Publication work) {
    String language = work.variable("language");
    boolean english = language == null || language.toLowerCase(Locale.ROOT).startsWith("en");
    boolean bibTex = work.variable(BibTexMapping.TYPE) != null;
    return english && bibTex ? of(work.title()) : work.title();
  }

  /**
   * A title in title case as one in sentence case: words but the first, and the first after a full
   * stop, a question mark or a colon, lose their capital. Words with further capitals or digits
   * keep theirs, as does what is marked so, or set in small capitals: {@code Coq}. As Pandoc does
   * it for BibTeX, but single letters stay ({@code Vitamin C}), as does what the author wrote
   * small.
   */
  static String of(String title) {
    StringBuilder result = new StringBuilder();
    Matcher words = WORD.matcher(title);
    int from = 0;
    boolean start = true;
    boolean stopped = false;
    while (words.find()) {
      String between = title.substring(from, words.start());
      start |= SENTENCE_END.matcher(between).find();
      start |= stopped && between.startsWith(" ");
      result.append(between);
      String word = words.group();
      boolean markup = word.startsWith("<");
      boolean kept = word.startsWith("<span");
      result.append(markup || start || !isCapitalized(word) ? word : lowerFirst(word));
      start &= markup && !kept;
      stopped = kept && STOPPED.matcher(word).find();
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
