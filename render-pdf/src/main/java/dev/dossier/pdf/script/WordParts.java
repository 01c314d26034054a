package dev.dossier.pdf.script;

/**
 * The break opportunities within an address or a very long word: in an address after {@code @} and
 * {@code /} and before a query; before other punctuation only where a piece would have more than
 * twenty characters; in a very long word before hyphens. There is none after a full stop or a
 * hyphen, which would look like the end of a sentence or an added hyphen (The Chicago Manual of
 * Style, 17th ed., 7.46).
 */
public final class WordParts {
  /** Main parts of an address end after or before these. */
  private static final String BEHIND = "@/";

  private static final String BEFORE = "?#";

  /** Characters that only addresses contain. */
  private static final String SIGNS = "@/_=~";

  private static final String AT_NEED = ".-_&=%~+";

  /**
   * Shorter words have no break opportunities, nor have other words than addresses below {@link
   * #LONG_WORD}.
   */
  private static final int SHORTEST = 12;

  private static final int LONG_WORD = 40;

  /** The least number of characters before and after a break. */
  private static final int LEAST = 4;

  /** Main parts of at most this many characters are not broken. */
  private static final int LONGEST_PART = 20;

  private final String word;
  private final String atNeed;
  private final boolean isAddress;
  private final boolean isWhole;

  /** Where to search on: words may be very long, so each place is visited once. */
  private int at = LEAST;

  /** The bounds of the main part that contains the place; −1 if not yet known. */
  private int start;

  private int end = -1;

  /** Finds the break opportunities of a text without spaces. */
  WordParts(String word) {
    this.word = word;
    isAddress = word.length() >= SHORTEST && isAddress(word);
    isWhole = word.length() < SHORTEST || (!isAddress && word.length() < LONG_WORD);
    atNeed = isAddress ? AT_NEED : "-";
  }

  /** Returns the next break opportunity after a place; −1 if there is none. Places must ascend. */
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

  /** Returns the end of the main part that contains a place. */
  private int end(int from) {
    end = Math.max(end, from);
    while (end < word.length() && !endsPart(end)) {
      end++;
    }
    return end;
  }

  /** Returns whether a main part of an address ends at a place: a user name, a host, a folder. */
  private boolean endsPart(int at) {
    return isAddress
        && ((BEHIND.indexOf(word.charAt(at - 1)) >= 0 && word.charAt(at) != '/')
            || BEFORE.indexOf(word.charAt(at)) >= 0);
  }

  /** Returns whether a word is an address or a part of one, unlike 01/09/2010–31/08/2015. */
  public static boolean isAddress(String word) {
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
