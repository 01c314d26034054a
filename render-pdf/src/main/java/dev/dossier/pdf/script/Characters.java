package dev.dossier.pdf.script;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** Properties of characters that typesetting depends on. */
public final class Characters {
  /** The first character of the Arabic block. */
  private static final int ARABIC = 0x0600;

  private static final int JOINER = 0x200D;
  private static final int NON_JOINER = 0x200C;
  private static final int KEYCAP = 0x20E3;

  private Characters() {}

  /**
   * Splits a text into characters with their marks, variation selectors, joiners, and skin tones.
   */
  public static List<String> clusters(String text) {
    List<String> clusters = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = endOfCluster(text, start);
      clusters.add(text.substring(start, end));
      start = end;
    }
    return clusters;
  }

  /** Groups clusters into words: consecutive letters of one script. */
  public static List<List<String>> words(List<String> clusters) {
    List<List<String>> words = new ArrayList<>();
    String script = "";
    for (String cluster : clusters) {
      int base = cluster.codePointAt(0);
      String own = Character.isLetter(base) ? script(base) : "";
      if (own.isEmpty() || !own.equals(script)) {
        words.add(new ArrayList<>());
      }
      words.get(words.size() - 1).add(cluster);
      script = own;
    }
    return words;
  }

  /** Avoids a search in the JDK's table for the letters that are most frequent. */
  private static String script(int letter) {
    return letter < 0x250 ? "LATIN" : UnicodeScript.of(letter).name();
  }

  private static int endOfCluster(String text, int start) {
    int end = text.offsetByCodePoints(start, 1);
    while (end < text.length() && isAttached(text.codePointAt(end))) {
      end = text.offsetByCodePoints(end, 1);
    }
    return end;
  }

  private static boolean isAttached(int character) {
    return isMark(character)
        || isSelector(character)
        || isTone(character)
        || character == JOINER
        || character == NON_JOINER
        || (character >= 0xE0020 && character <= 0xE007F);
  }

  /**
   * Returns whether a character belongs to a script without spaces between words: Thai, Lao, Khmer,
   * Burmese, Han, kana.
   */
  public static boolean isOfSpacelessScript(int unit) {
    return (unit >= 0x0E00 && unit <= 0x0EFF)
        || (unit >= 0x1000 && unit <= 0x109F)
        || (unit >= 0x1780 && unit <= 0x17FF)
        || (unit >= 0x2E80 && unit <= 0x9FFF)
        || (unit >= 0xF900 && unit <= 0xFAFF)
        || (unit >= 0xFF00 && unit <= 0xFFEF);
  }

  /** Returns the characters of a cluster that have a glyph or change that of a neighbour. */
  public static String visible(String cluster) {
    int base = cluster.codePointAt(0);
    boolean letter = Character.isLetter(base);
    StringBuilder visible = new StringBuilder(cluster.length());
    int start = Character.charCount(base);
    if (!isSilent(base)) {
      visible.appendCodePoint(base);
    }
    cluster
        .substring(start)
        .codePoints()
        .filter(
            part -> isJoiner(part) ? letter && isJoined(base) : isMark(part) || !isAttached(part))
        .filter(part -> !isSelector(part) && part != KEYCAP)
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  private static boolean isMark(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean isJoiner(int character) {
    return character == JOINER || character == NON_JOINER;
  }

  /** Returns whether a letter belongs to a script in which letters change with their neighbours. */
  private static boolean isJoined(int letter) {
    UnicodeScript script = UnicodeScript.of(letter);
    return isArabic(letter)
        || (letter >= 0x0900 && letter < 0x0E00 && script != UnicodeScript.COMMON);
  }

  static boolean isArabic(int character) {
    return character >= ARABIC && UnicodeScript.of(character) == UnicodeScript.ARABIC;
  }

  private static boolean isSelector(int character) {
    return (character >= 0xFE00 && character <= 0xFE0F)
        || (character >= 0xE0100 && character <= 0xE01EF);
  }

  private static boolean isTone(int character) {
    return character >= 0x1F3FB && character <= 0x1F3FF;
  }

  /** Returns whether a character has no glyph: selectors, joiners, tags, controls. */
  private static boolean isSilent(int character) {
    int type = Character.getType(character);
    return (type == Character.FORMAT && !isDirectionMark(character))
        || (type == Character.CONTROL && !Character.isWhitespace(character))
        || isSelector(character)
        || character == KEYCAP;
  }

  /** Returns whether a character is an invisible mark of direction. */
  public static boolean isDirectionMark(int character) {
    return character == 0x061C
        || character == 0x200E
        || character == 0x200F
        || (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }

  /** Returns whether a text has letters that are written from right to left. */
  public static boolean isRightToLeft(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      byte direction = Character.getDirectionality(text.codePointAt(i));
      if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a character is a space or a dash of any width. */
  public static boolean isSpaceOrDash(int character) {
    return Character.isSpaceChar(character)
        || Character.getType(character) == Character.DASH_PUNCTUATION;
  }

  /** Returns whether a text has a character after another in code point order. */
  public static boolean isPast(String text, char last) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > last) {
        return true;
      }
    }
    return false;
  }

  public static boolean hasNoLetter(String text) {
    return text.codePoints().noneMatch(Character::isLetter);
  }

  /** Returns whether a text has neither letters nor digits. */
  public static boolean isNeutral(String text) {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
