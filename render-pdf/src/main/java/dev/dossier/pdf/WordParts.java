package dev.dossier.pdf;

/**
 * Where a line may end within a word that is an address or a very long one, so that it is not
 * broken just anywhere: in an address behind {@code @} and {@code /}, and before a query. Before
 * other signs only where more than twenty characters would stay in one piece, and before a hyphen
 * in a very long word. Never behind a dot or a hyphen, which would be read as the end of a sentence
 * or as set there (The Chicago Manual of Style, 17th ed., 7.46).
 */
final class WordParts {
  /** Behind these, and before those, a main part of an address ends. */
  private static final String BEHIND = "@/";

  private static final String BEFORE = "?#";

  /** What no other words hold. */
  private static final String SIGNS = "@/_=~";

  private static final String AT_NEED = ".-_&=%~+";

  /** Shorter words are never parted; others that are no addresses if they are as long as that. */
  private static final int SHORTEST = 12;

  private static final int LONG_WORD = 40;

  /** On each side of such a place stands no less than that. */
  private static final int LEAST = 4;

  /** A main part of up to so many characters stays in one piece. */
  private static final int LONGEST_PART = 20;

  private final String word;
  private final String atNeed;
  private final boolean isAddress;

  private WordParts(String word) {
    this.word = word;
    isAddress = isAddress(word);
    atNeed = isAddress ? AT_NEED : "-";
  }

  /** The next place in a word, after another one, where a line may end; −1 if there is none. */
  static int next(String word, int after) {
    return word.length() < SHORTEST ? -1 : new WordParts(word).next(after);
  }

  private int next(int after) {
    if (!isAddress && word.length() < LONG_WORD) {
      return -1;
    }
    int start = 0;
    for (int at = LEAST; at <= word.length() - LEAST; at++) {
      boolean endsPart = endsPart(at);
      boolean maySplit = at - after >= LEAST && atNeed.indexOf(word.charAt(at)) >= 0;
      if (at > after && (endsPart || (maySplit && end(at) - start > LONGEST_PART))) {
        return at;
      }
      start = endsPart ? at : start;
    }
    return -1;
  }

  /** Where the main part ends that a place is in. */
  private int end(int from) {
    int end = from;
    while (end < word.length() && !endsPart(end)) {
      end++;
    }
    return end;
  }

  /** Whether a main part of an address ends at a place: a user's name, a host, a folder. */
  private boolean endsPart(int at) {
    return isAddress
        && ((BEHIND.indexOf(word.charAt(at - 1)) >= 0 && word.charAt(at) != '/')
            || BEFORE.indexOf(word.charAt(at)) >= 0);
  }

  /** Or a part of one: not 01/09/2010–31/08/2015. */
  private static boolean isAddress(String word) {
    boolean hasLetter = false;
    boolean hasSign = false;
    for (int i = 0; i < word.length(); i++) {
      char unit = word.charAt(i);
      hasLetter |= Character.isLetter(unit);
      hasSign |= SIGNS.indexOf(unit) >= 0 || (unit == '.' && isAmongLetters(word, i));
    }
    return hasLetter && hasSign;
  }

  private static boolean isAmongLetters(String word, int place) {
    return place > 0
        && place + 1 < word.length()
        && Character.isLetter(word.charAt(place - 1))
        && Character.isLetter(word.charAt(place + 1));
  }
}
