package dev.dossier.bibliography;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * CSL's inline markup ({@code <i>}, {@code <sup>}, {@code <span class="nocase">}) as single
 * characters of Unicode's private use area, so that it goes through citeproc-java, which knows
 * none.
 *
 * <p>Text that must keep its case has each character moved to plane 15, where no change of case
 * finds it.
 */
final class Markup {
  static final char ITALIC = '\uE001';
  static final char BOLD = '\uE003';
  static final char SUP = '\uE005';
  static final char SUB = '\uE007';
  static final char SMALL_CAPS = '\uE009';

  /** Ends what began with {@code mark}. */
  static char end(char mark) {
    return (char) (mark + 1);
  }

  private static final int PROTECTED = 0xF0000;
  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)(i|b|sup|sub|sc|span)(?:\\s+(class|style)\\s*=\\s*\"([^\"<>]*)\")?\\s*>",
          Pattern.CASE_INSENSITIVE);
  private static final char NO_CASE = '\uE00B';
  private static final char NOTHING = '\uE00D';

  private Markup() {}

  /** Text with tags as text with marks. Tags that are not CSL's stay text; unclosed ones vanish. */
  static String encode(String text) {
    boolean plain = text.indexOf('<') < 0;
    if (plain && !hasPrivateUse(text)) {
      return text;
    }
    // Marks must come from here only.
    String source = hasPrivateUse(text) ? text.replaceAll("[\\x{E000}-\\x{F8FF}]", "") : text;
    StringBuilder encoded = new StringBuilder(source.length());
    StringBuilder open = new StringBuilder();
    Matcher matcher = TAG.matcher(source);
    int from = 0;
    while (matcher.find()) {
      append(encoded, source.substring(from, matcher.start()), open);
      from = matcher.end();
      if (matcher.group(1).isEmpty()) {
        char mark = mark(matcher);
        open.append(mark);
        if (isVisible(mark)) {
          encoded.append(mark);
        }
      } else if (open.length() > 0) {
        char mark = open.charAt(open.length() - 1);
        open.setLength(open.length() - 1);
        if (isVisible(mark)) {
          encoded.append(end(mark));
        }
      }
    }
    append(encoded, source.substring(from), open);
    for (int i = open.length() - 1; i >= 0; i--) {
      if (isVisible(open.charAt(i))) {
        encoded.append(end(open.charAt(i)));
      }
    }
    return encoded.toString();
  }

  private static boolean isVisible(char mark) {
    return mark < NO_CASE;
  }

  private static char mark(Matcher tag) {
    String value = tag.group(4) == null ? "" : tag.group(4).toLowerCase(Locale.ROOT);
    return switch (tag.group(2).toLowerCase(Locale.ROOT)) {
      case "i" -> ITALIC;
      case "b" -> BOLD;
      case "sup" -> SUP;
      case "sub" -> SUB;
      case "sc" -> SMALL_CAPS;
      default ->
          value.contains("nocase") ? NO_CASE : value.contains("small-caps") ? SMALL_CAPS : NOTHING;
    };
  }

  private static void append(StringBuilder encoded, String text, StringBuilder open) {
    if (open.indexOf(String.valueOf(NO_CASE)) < 0) {
      encoded.append(text);
    } else {
      encoded.append(protect(text));
    }
  }

  /** Text whose letters no change of case finds. */
  static String protect(String text) {
    StringBuilder result = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> result.appendCodePoint(Character.isLetter(c) && c < 0xFFFE ? PROTECTED + c : c));
    return result.toString();
  }

  private static boolean hasPrivateUse(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '\uE000' && text.charAt(i) <= '\uF8FF') {
        return true;
      }
    }
    return false;
  }

  /** Text with protected characters where they belong; marks stay. */
  static String unprotect(String text) {
    if (text.codePoints().noneMatch(c -> c >= PROTECTED)) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> result.appendCodePoint(c >= PROTECTED && c < 0x100000 ? c - PROTECTED : c));
    return result.toString();
  }

  /** Text as people read it: without marks or tags. */
  static String plain(String encoded) {
    String text = unprotect(encoded);
    return hasPrivateUse(text) ? text.replaceAll("[\\x{E000}-\\x{F8FF}]", "") : text;
  }
}
