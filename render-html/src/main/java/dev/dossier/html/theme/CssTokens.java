package dev.dossier.html.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Looks at a style sheet as its reader does (CSS Syntax Level 3, section 4): with escapes decoded,
 * and with comments and texts in quotes as what they are. Finds what would fetch something, however
 * it is written.
 */
public final class CssTokens {
  /** Functions whose arguments are addresses, without the prefix of a browser. */
  private static final Set<String> FETCHING =
      Set.of("url", "url-prefix", "domain", "src", "image", "image-set", "cross-fade", "element");

  private final String css;
  private final List<Integer> fetches = new ArrayList<>();
  private final StringBuilder bare = new StringBuilder();
  private int openComment = -1;
  private boolean textIsOpen;
  private int at;

  private CssTokens(String css) {
    this.css = css;
    read();
  }

  /**
   * The style sheet without the texts of its comments; its lines keep their numbers. A comment that
   * does not end stays.
   */
  static String withoutComments(String css) {
    return new CssTokens(css).bare.toString();
  }

  /** Where something is fetched: {@code url(}, {@code @import}. */
  public static List<Integer> fetches(String css) {
    return new CssTokens(css).fetches;
  }

  /** Whether a text in quotes does not end. */
  static boolean hasOpenText(String css) {
    return new CssTokens(css).textIsOpen;
  }

  /** Where a comment begins that does not end; -1 if all end. */
  static int openComment(String css) {
    return new CssTokens(css).openComment;
  }

  private void read() {
    while (at < css.length()) {
      char c = css.charAt(at);
      if (css.startsWith("/*", at)) {
        comment();
      } else if (c == '"' || c == '\'') {
        text(c);
      } else if (c == '@') {
        keep(1);
        int start = at - 1;
        if (isWordAt(at) && word().equals("import")) {
          fetches.add(start);
        }
      } else if (isWordAt(at)) {
        int start = at;
        String word = word();
        if (at < css.length() && css.charAt(at) == '(' && isFetching(word)) {
          fetches.add(start);
        }
      } else {
        keep(1);
      }
    }
  }

  private static boolean isFetching(String word) {
    return FETCHING.contains(word) || FETCHING.contains(word.replaceFirst("^-[a-z]+-", ""));
  }

  private void keep(int length) {
    int end = Math.min(css.length(), at + length);
    bare.append(css, at, end);
    at = end;
  }

  /** Words that only a comment parts stay two. */
  private void comment() {
    int end = css.indexOf("*/", at + 2);
    if (end < 0) {
      openComment = at;
      keep(css.length() - at);
      return;
    }
    String lines = css.substring(at, end).replaceAll("[^\n]", "");
    at = end + 2;
    bare.append(isParted() ? lines : "/*" + lines + "*/");
  }

  /** Whether what is around a comment is parted without it. */
  private boolean isParted() {
    return bare.isEmpty()
        || at == css.length()
        || Character.isWhitespace(css.charAt(at))
        || " \t\n{};".indexOf(bare.charAt(bare.length() - 1)) >= 0;
  }

  private void text(char quote) {
    keep(1);
    while (at < css.length() && css.charAt(at) != quote && !isLineEnd(css.charAt(at))) {
      keep(css.charAt(at) == '\\' ? 2 : 1);
    }
    if (at < css.length() && css.charAt(at) == quote) {
      keep(1);
    } else {
      textIsOpen = true;
    }
  }

  private boolean isWordAt(int index) {
    if (index >= css.length()) {
      return false;
    }
    char c = css.charAt(index);
    return c == '\\'
        ? index + 1 < css.length() && !isLineEnd(css.charAt(index + 1))
        : c == '-' || c == '_' || c >= 0x80 || Character.isLetterOrDigit(c);
  }

  /** A word with its escapes decoded, in lower case. */
  private String word() {
    StringBuilder word = new StringBuilder();
    while (isWordAt(at)) {
      if (css.charAt(at) == '\\') {
        keep(1);
        word.appendCodePoint(escaped());
      } else {
        word.append(css.charAt(at));
        keep(1);
      }
    }
    return word.toString().toLowerCase(Locale.ROOT);
  }

  private int escaped() {
    int digits = 0;
    while (digits < 6 && at + digits < css.length() && isHex(css.charAt(at + digits))) {
      digits++;
    }
    if (digits == 0) {
      int point = css.codePointAt(at);
      keep(Character.charCount(point));
      return point;
    }
    int point = Integer.parseInt(css.substring(at, at + digits), 16);
    keep(digits);
    if (css.startsWith("\r\n", at)) {
      keep(2);
    } else if (at < css.length()
        && (css.charAt(at) == ' ' || css.charAt(at) == '\t' || isLineEnd(css.charAt(at)))) {
      keep(1);
    }
    return Character.isValidCodePoint(point) ? point : 0xFFFD;
  }

  private static boolean isHex(char c) {
    return Character.digit(c, 16) >= 0 && c < 0x80;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f';
  }
}
