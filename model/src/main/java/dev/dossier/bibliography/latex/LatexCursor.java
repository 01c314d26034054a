package dev.dossier.bibliography.latex;

import org.jspecify.annotations.Nullable;

/** A place in LaTeX source, which moves forward as commands, groups and letters are taken. */
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

  /** Whether one of some characters stands here. */
  boolean atAny(String characters) {
    return at < source.length() && characters.indexOf(source.charAt(at)) >= 0;
  }

  /** The character that stands here; there is one. */
  char peek() {
    return source.charAt(at);
  }

  /** Takes one character, which may be half of a code point; nothing at the end. */
  void skip() {
    at = Math.min(at + 1, source.length());
  }

  /** Takes a character if it stands here. */
  void skip(char c) {
    if (at(c)) {
      at++;
    }
  }

  /** Takes a text if it stands here. */
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

  /** Goes to the brace that closes the group that this stands in. */
  void skipGroup() {
    int open = 1;
    for (; at < source.length(); at++) {
      open += source.charAt(at) == '{' ? 1 : source.charAt(at) == '}' ? -1 : 0;
      if (open == 0) {
        return;
      }
    }
  }

  /** Takes what stands in brackets, if it does. */
  void skipOption() {
    option();
  }

  /** Takes what stands in brackets, and returns it; empty if there are none. */
  String option() {
    int end = at('[') ? find("]") : -1;
    if (end < 0) {
      return "";
    }
    String option = source.substring(at + 1, end);
    at = end + 1;
    return option;
  }

  /** Takes a group, a command or a character; returns it as it is written, without braces. */
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

  /** Takes a code point. */
  int codePoint() {
    int point = source.codePointAt(at);
    at += Character.charCount(point);
    return point;
  }

  /** Takes characters of a kind, as many as there are, but not more than {@code most}. */
  int run(char c, int most) {
    int count = 0;
    while (count < most && at(c)) {
      at++;
      count++;
    }
    return count;
  }

  /**
   * Takes the name of the command whose backslash stands before this: letters, or one other
   * character; empty at the end.
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

  /** The name of the command whose backslash stands here; stays. */
  String commandAhead() {
    int from = at++;
    String name = command();
    at = from;
    return name;
  }

  /** Where an end stands next; what did not come once is not looked for again. */
  private int find(String end) {
    int found = end.equals(absent) ? -1 : source.indexOf(end, at);
    absent = found < 0 ? end : absent;
    return found;
  }

  /** Takes what stands before an end, and that; {@code null} if it does not come. */
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
