package dev.dossier.bibliography.latex;

import org.jspecify.annotations.Nullable;

/** A cursor in LaTeX source, which reading commands, groups and characters advances. */
final class LatexCursor {
  private final String source;
  private int at;
  private String absent = "";

  LatexCursor(String source) {
    this.source = source;
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  boolean atEnd() {
    return at >= source.length();
  }

  boolean at(char c) {
    return at < source.length() && source.charAt(at) == c;
  }

  /** Whether the current character is one of these. */
  boolean atAny(String characters) {
    return at < source.length() && characters.indexOf(source.charAt(at)) >= 0;
  }

  /** Returns the current character. Must not be called at the end. */
  char peek() {
    return source.charAt(at);
  }

  /** Skips one UTF-16 code unit, if not at the end. */
  void skip() {
    at = Math.min(at + 1, source.length());
  }

  /** Skips a character if it is the current one. */
  void skip(char c) {
    if (at(c)) {
      at++;
    }
  }

  /** Skips a text if it is next, and returns whether it was. */
  boolean skip(String text) {
    boolean here = source.startsWith(text, at);
    at += here ? text.length() : 0;
    return here;
  }

  void skipSpace() {
    while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
      at++;
    }
  }

  /** Moves to the brace that closes the current group, or to the end. */
  void skipGroup() {
    int open = 1;
    for (; at < source.length(); at++) {
      open += source.charAt(at) == '{' ? 1 : source.charAt(at) == '}' ? -1 : 0;
      if (open == 0) {
        return;
      }
    }
  }

  /** Skips an optional argument. */
  void skipOption() {
    option();
  }

  /** Reads an optional argument in brackets; empty if there is none. */
  String option() {
    int end = at('[') ? find("]") : -1;
    if (end < 0) {
      return "";
    }
    String option = source.substring(at + 1, end);
    at = end + 1;
    return option;
  }

  /** Reads a group, a command or a character; returns its source without the outer braces. */
  String rawArgument() {
    skipSpace();
    if (atEnd() || at('}')) {
      return "";
    }
    int from = at;
    if (!at('{')) {
      if (codePoint() == '\\') {
        command();
      }
      return source.substring(from, at);
    }
    skip();
    skipGroup();
    String argument = source.substring(from + 1, at);
    skip();
    return argument;
  }

  /** Reads a code point. */
  int codePoint() {
    int point = source.codePointAt(at);
    at += Character.charCount(point);
    return point;
  }

  /** Skips up to {@code most} repetitions of a character and returns their number. */
  int run(char c, int most) {
    int count = 0;
    while (count < most && at(c)) {
      at++;
      count++;
    }
    return count;
  }

  /**
   * Reads the name of the command whose backslash has been read: letters, or one other character;
   * empty at the end.
   */
  String command() {
    int from = at;
    while (at < source.length() && isLetter(source.charAt(at))) {
      at++;
    }
    if (at == from && at < source.length()) {
      codePoint();
    }
    return source.substring(from, at);
  }

  /** Returns the name of the command whose backslash is next, without moving. */
  String commandAhead() {
    int from = at++;
    String name = command();
    at = from;
    return name;
  }

  /** Returns the offset of a delimiter, or -1; caches absence, so that repeated calls are fast. */
  private int find(String end) {
    int found = end.equals(absent) ? -1 : source.indexOf(end, at);
    absent = found < 0 ? end : absent;
    return found;
  }

  /** Reads the text up to a delimiter and skips that; {@code null} if it does not follow. */
  @Nullable String upTo(String end) {
    int found = find(end);
    if (found < 0) {
      return null;
    }
    String text = source.substring(at, found);
    at = found + end.length();
    return text;
  }
}
