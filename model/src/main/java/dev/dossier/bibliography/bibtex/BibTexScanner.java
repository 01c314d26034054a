package dev.dossier.bibliography.bibtex;

/** A place in a BibTeX file, which moves forward as names, values and groups are taken. */
final class BibTexScanner {
  private final String text;
  private int end;
  private int at;

  BibTexScanner(String text) {
    this.text = text;
    this.end = text.length();
  }

  /** A fault that ends what is being read. */
  static final class FaultException extends Exception {
    private static final long serialVersionUID = 1L;
    private final int offset;

    FaultException(int offset, String message) {
      super(message, null, false, false);
      this.offset = offset;
    }

    /** Where it is, in UTF-16 units. */
    int offset() {
      return offset;
    }
  }

  int offset() {
    return at;
  }

  void goTo(int offset) {
    at = offset;
  }

  /** Reads no further than to a place: what stands behind it is as if it were not there. */
  void endAt(int offset) {
    end = offset;
  }

  /** Where reading ends. */
  int end() {
    return end;
  }

  boolean atEnd() {
    return at >= end;
  }

  boolean at(char c) {
    return at < end && text.charAt(at) == c;
  }

  /** Whether one of some characters stands here. */
  boolean atAny(String characters) {
    return at < end && characters.indexOf(text.charAt(at)) >= 0;
  }

  /** Takes one UTF-16 unit. */
  void skip() {
    at++;
  }

  /** The text from a place to this one. */
  String from(int offset) {
    return text.substring(offset, at);
  }

  /**
   * Takes a group that stands here and is not read.
   *
   * @param close what ends it
   * @param start where a fault is told
   */
  void skipGroup(char close, String what, int start) throws FaultException {
    at++;
    int depth = 0;
    for (; at < end; at++) {
      char c = text.charAt(at);
      if (c == close && depth == 0) {
        at++;
        return;
      }
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    throw new FaultException(start, what + " is never closed");
  }

  /** Takes the text between the braces that stand here. */
  String braced(String what) throws FaultException {
    int open = at;
    int depth = 0;
    for (; at < end; at++) {
      char c = text.charAt(at);
      if (c == '\\') {
        at = Math.min(at + 1, end - 1);
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        at++;
        return text.substring(open + 1, at - 1);
      }
    }
    throw new FaultException(open, unclosed(open, what));
  }

  /** Takes the text between the quotes that stand here. */
  String quoted(String what) throws FaultException {
    int open = at;
    int depth = 0;
    for (at++; at < end; at++) {
      char c = text.charAt(at);
      if (c == '\\') {
        at = Math.min(at + 1, end - 1);
      } else if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
        if (depth < 0) {
          throw new FaultException(at, "unbalanced '}' in " + what);
        }
      } else if (c == '"' && depth == 0) {
        at++;
        return text.substring(open + 1, at - 1);
      }
    }
    throw new FaultException(open, unclosed(open, what));
  }

  /** What is wrong with a value that begins with a brace or a quote and has no end. */
  String unclosed(int open, String what) {
    String sign = text.charAt(open) == '"' ? "quote" : "brace";
    return "the " + sign + " that opens " + what + " is never closed";
  }

  /** Takes a character that must stand here, after white space. */
  void expect(char wanted, String after) throws FaultException {
    space();
    if (at >= end || peek() != wanted) {
      throw new FaultException(
          Math.min(at, end),
          "expected '"
              + wanted
              + "' after "
              + after
              + (at < end ? ", found '" + shown() + "'" : ""));
    }
    at++;
  }

  /** The character that stands here, whole; there is one. */
  String shown() {
    return new String(Character.toChars(text.codePointAt(at)));
  }

  /** The UTF-16 unit that stands here; there is one. */
  private char peek() {
    return text.charAt(at);
  }

  /** Takes letters. */
  String word() {
    int from = at;
    while (at < end && Character.isLetter(peek())) {
      at++;
    }
    return text.substring(from, at);
  }

  /** Takes the name of a field or a macro, or a number; empty if none stands here. */
  String name() {
    int from = at;
    while (at < end && !Character.isWhitespace(peek()) && "\"#%'(),={}@".indexOf(peek()) < 0) {
      at++;
    }
    return text.substring(from, at);
  }

  /**
   * Skips white space, and comments in BibLaTeX's manner: from a % at a line's begin to its end.
   */
  void space() {
    while (at < end) {
      if (Character.isWhitespace(peek())) {
        at++;
      } else if (peek() == '%') {
        int lineEnd = text.indexOf('\n', at);
        at = lineEnd < 0 || lineEnd > end ? end : lineEnd;
      } else {
        return;
      }
    }
  }
}
