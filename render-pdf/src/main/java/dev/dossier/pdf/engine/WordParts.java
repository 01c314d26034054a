package dev.dossier.pdf.engine;

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
  private final boolean isWhole;

  /** Where to look on: each place of a word is looked at once, as words may be very long. */
  private int at = LEAST;

  /** Where the main part begins that this place is in, and where it ends; −1 if not yet known. */
  private int start;

  private int end = -1;

  /** Of a word, or what stands for one between spaces. */
  WordParts(String word) {
    this.word = word;
    isAddress = word.length() >= SHORTEST && isAddress(word);
    isWhole = word.length() < SHORTEST || (!isAddress && word.length() < LONG_WORD);
    atNeed = isAddress ? AT_NEED : "-";
  }

  /**
   * The next place where a line may end, after another one; −1 if there is none. To be asked from
   * the start of the word to its end.
   */
  int next(int after) {
    for (; !isWhole && at <= word.length() - LEAST; at++) {
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
    end = Math.max(end, from);
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
  static boolean isAddress(String word) {
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
