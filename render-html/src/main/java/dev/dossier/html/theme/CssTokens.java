package dev.dossier.html.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Scans a style sheet like a CSS tokenizer (CSS Syntax Level 3, section 4), with escapes, comments
 * and strings. Finds everything that would load a resource, however it is written, and the
 * delimiters of blocks and declarations. Takes linear time.
 *
 * <pre>{@code
 * CssTokens.fetches("h1 { background: u\\72l(a.png) }"); // [17]
 * }</pre>
 */
public final class CssTokens {
  /** Functions that load a resource, without vendor prefixes. */
  private static final Set<String> FETCHING =
      Set.of("url", "url-prefix", "domain", "src", "image", "image-set", "cross-fade", "element");

  private final String css;
  private final List<Integer> fetches = new ArrayList<>();
  private final List<Integer> delimiters = new ArrayList<>();
  private final StringBuilder bare = new StringBuilder();
  private int openComment = -1;
  private final List<Integer> openStrings = new ArrayList<>();
  private int at;

  private CssTokens(String css) {
    this.css = css;
    read();
  }

  /**
   * Removes the text of comments. Line numbers do not change. A comment without an end is kept, as
   * is an empty comment where removal would join two tokens.
   */
  static String withoutComments(String css) {
    return new CssTokens(css).bare.toString();
  }

  /** Returns the offsets of everything that loads a resource: {@code url(}, {@code @import}. */
  public static List<Integer> fetches(String css) {
    return new CssTokens(css).fetches;
  }

  /** Returns the offsets of braces and semicolons outside strings and comments. */
  static List<Integer> delimiters(String css) {
    return new CssTokens(css).delimiters;
  }

  /** Returns the offsets of strings that are not closed on their line. */
  static List<Integer> openStrings(String css) {
    return new CssTokens(css).openStrings;
  }

  /** Returns the offset of a comment without an end, or -1. */
  static int openComment(String css) {
    return new CssTokens(css).openComment;
  }

  private void read() {
    while (at < css.length()) {
      char c = css.charAt(at);
      if (css.startsWith("/*", at)) {
        comment();
      } else if (c == '"' || c == '\'') {
        string(c);
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
        if (c == '{' || c == '}' || c == ';') {
          delimiters.add(at);
        }
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

  /** Copies the line ends of a comment, and an empty comment where it separates two tokens. */
  private void comment() {
    int end = css.indexOf("*/", at + 2);
    if (end < 0) {
      openComment = at;
      keep(css.length() - at);
      return;
    }
    String lines = css.substring(at, end).replaceAll("[^\n]", "");
    at = end + 2;
    bare.append(isSeparated() ? lines : "/*" + lines + "*/");
  }

  /** Returns whether the text around a comment is separated without it. */
  private boolean isSeparated() {
    return bare.isEmpty()
        || at == css.length()
        || Character.isWhitespace(css.charAt(at))
        || " \t\n{};".indexOf(bare.charAt(bare.length() - 1)) >= 0;
  }

  private void string(char quote) {
    int start = at;
    keep(1);
    while (at < css.length() && css.charAt(at) != quote && !isLineEnd(css.charAt(at))) {
      keep(css.charAt(at) == '\\' ? 2 : 1);
    }
    if (at < css.length() && css.charAt(at) == quote) {
      keep(1);
    } else {
      openStrings.add(start);
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

  /** Reads a name, with decoded escapes and in lower case. */
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
