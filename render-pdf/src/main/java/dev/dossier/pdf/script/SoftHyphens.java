package dev.dossier.pdf.script;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;

/**
 * Soft hyphens (U+00AD), at which a word may be broken. The engine draws a hyphen where a line ends
 * at one; otherwise they are invisible.
 */
public final class SoftHyphens {
  public static final String SIGN = "\u00AD";
  private static final char HYPHEN = '\u00AD';

  /** Latin, Greek, and Cyrillic vowels. */
  private static final String VOWELS =
      "aeiouy\u0131\u00E6\u0153\u00F8\u03B1\u03B5\u03B7\u03B9\u03BF\u03C5\u03C9"
          + "\u0430\u0435\u0438\u043E\u0443\u044B\u044D\u044E\u044F\u0454\u0456";

  /** Consonants that start a syllable together. */
  private static final List<String> ONSETS =
      List.of(
          "sch", "ch", "ph", "th", "sh", "ck", "qu", "bl", "br", "cl", "cr", "dr", "fl", "fr", "gl",
          "gr", "kl", "kr", "pl", "pr", "tr");

  /** The least number of letters before and after a hyphen. */
  private static final int LEAST = 2;

  /** Characters beside parts of an address. */
  private static final String SIGNS = "@/_=~:?#&";

  /** More letters than any line has. */
  private static final int LINE = 250;

  /** After so many letters a hyphen may stand anywhere. */
  private static final int LONGEST = 6;

  private SoftHyphens() {}

  /**
   * Returns a text with soft hyphens only between letters of scripts that are hyphenated, and with
   * further ones in words that are longer than any line.
   */
  public static String where(String text) {
    if (text.indexOf(HYPHEN) < 0) {
      return text.length() > LINE ? inLongWords(text) : text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      boolean between =
          !kept.isEmpty()
              && takes(kept.charAt(kept.length() - 1))
              && i + 1 < text.length()
              && takes(text.charAt(i + 1));
      if (unit != HYPHEN || between) {
        kept.append(unit);
      }
    }
    return inLongWords(kept.toString());
  }

  /** Adds soft hyphens to words that fit in no line. */
  private static String inLongWords(String text) {
    StringBuilder hyphenated = new StringBuilder();
    int end;
    for (int start = 0; start < text.length(); start = end) {
      boolean letters = takes(text.charAt(start));
      end = start + 1;
      while (end < text.length() && takes(text.charAt(end)) == letters) {
        end++;
      }
      String part = text.substring(start, end);
      boolean isLong = letters && part.length() > LINE && !isOfAddress(text, start, end);
      hyphenated.append(isLong ? in(part) : part);
    }
    return hyphenated.toString();
  }

  private static boolean isOfAddress(String text, int start, int end) {
    return (start > 0 && SIGNS.indexOf(text.charAt(start - 1)) >= 0)
        || (end < text.length() && SIGNS.indexOf(text.charAt(end)) >= 0);
  }

  /** Returns a text without soft hyphens, as it is read and searched. */
  public static String without(String text) {
    return text.replace(SIGN, "");
  }

  /**
   * Returns a word with soft hyphens before each consonant that a vowel follows, and between any
   * two letters of long pieces without such a place.
   */
  public static String in(String word) {
    String folded = folded(word);
    StringBuilder parted = new StringBuilder(word.length() * 3 / 2);
    int since = 0;
    for (int i = 0; i < word.length(); i++) {
      boolean inside = since >= LEAST && isAmongLetters(word, i);
      if (inside && (opensSyllable(folded, i) || since >= LONGEST)) {
        parted.append(HYPHEN);
        since = 0;
      }
      parted.append(word.charAt(i));
      since = takes(word.charAt(i)) ? since + 1 : 0;
    }
    return parted.toString();
  }

  /** Returns whether a place is between letters. */
  private static boolean isAmongLetters(String word, int place) {
    for (int i = place - LEAST; i < place + LEAST; i++) {
      if (i < 0 || i >= word.length() || !takes(word.charAt(i))) {
        return false;
      }
    }
    return Character.isLetter(word.charAt(place));
  }

  private static boolean opensSyllable(String folded, int place) {
    int end = place + 1;
    for (String onset : ONSETS) {
      if (folded.startsWith(onset, place)) {
        end = Math.max(end, place + onset.length());
      } else if (folded.startsWith(onset, place - 1)
          || (onset.length() > 2 && folded.startsWith(onset, place - 2))) {
        return false;
      }
    }
    return !isVowel(folded, place) && isVowel(folded, end);
  }

  private static boolean isVowel(String folded, int place) {
    return place < folded.length() && VOWELS.indexOf(folded.charAt(place)) >= 0;
  }

  /** Returns the lower-case base letter of each letter. */
  private static String folded(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      String letter = String.valueOf(word.charAt(i));
      folded.append(Normalizer.normalize(letter, Form.NFD).charAt(0));
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns whether a character is a letter, or a mark on one, of a script that is hyphenated:
   * Latin, Greek, Cyrillic, Armenian.
   */
  public static boolean takes(char unit) {
    return unit != HYPHEN
        && (unit < 0x0590 || (unit >= 0x1E00 && unit < 0x2000))
        && (Character.isLetter(unit) || Character.getType(unit) == Character.NON_SPACING_MARK);
  }
}
