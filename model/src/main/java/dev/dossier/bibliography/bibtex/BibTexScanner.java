package dev.dossier.bibliography.bibtex;

/** Scans the text of a BibTeX file. Offsets and lengths are in UTF-16 code units. */
final class BibTexScanner {
  private final String text;
  private int end;
  private int at;

  BibTexScanner(String text) {
    this.text = text;
    this.end = text.length();
  }

  /** Signals a syntax error that ends the construct being read. */
  static final class SyntaxException extends Exception {
    private static final long serialVersionUID = 1L;
    private final int offset;

    SyntaxException(int offset, String message) {
      super(message, null, false, false);
      this.offset = offset;
    }

    /** Returns the offset of the error. */
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

  /** Limits scanning: text from this offset on is ignored. */
  void endAt(int offset) {
    end = offset;
  }

  /** Returns the offset at which scanning ends. */
  int end() {
    return end;
  }

  boolean atEnd() {
    return at >= end;
  }

  boolean at(char c) {
    return at < end && text.charAt(at) == c;
  }

  /** Whether the current character is one of these. */
  boolean atAny(String characters) {
    return at < end && characters.indexOf(text.charAt(at)) >= 0;
  }

  /** Skips one code unit. */
  void skip() {
    at++;
  }

  /** Returns the text from an offset to the current one. */
  String from(int offset) {
    return text.substring(offset, at);
  }

  /**
   * Skips the group that begins here.
   *
   * @param close the character that ends it
   * @param start the offset at which an unclosed group is reported
   */
  void skipGroup(char close, String what, int start) throws SyntaxException {
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
    throw new SyntaxException(start, what + " is never closed");
  }

  /** Reads a value in braces and returns the text between them. */
  String braced(String what) throws SyntaxException {
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
    throw new SyntaxException(open, unclosed(open, what));
  }

  /** Reads a value in quotes and returns the text between them. */
  String quoted(String what) throws SyntaxException {
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
          throw new SyntaxException(at, "unbalanced '}' in " + what);
        }
      } else if (c == '"' && depth == 0) {
        at++;
        return text.substring(open + 1, at - 1);
      }
    }
    throw new SyntaxException(open, unclosed(open, what));
  }

  /** Returns the message for a value whose opening brace or quote is never closed. */
  String unclosed(int open, String what) {
    String sign = text.charAt(open) == '"' ? "quote" : "brace";
    return "the " + sign + " that opens " + what + " is never closed";
  }

  /** Skips white space and a character that is required here. */
  void expect(char wanted, String after) throws SyntaxException {
    space();
    if (at >= end || peek() != wanted) {
      throw new SyntaxException(
          Math.min(at, end),
          "expected '"
              + wanted
              + "' after "
              + after
              + (at < end ? ", found '" + shown() + "'" : ""));
    }
    at++;
  }

  /** Returns the code point at the current offset. Must not be called at the end. */
  String shown() {
    return new String(Character.toChars(text.codePointAt(at)));
  }

  /** Returns the code unit at the current offset. Must not be called at the end. */
  private char peek() {
    return text.charAt(at);
  }

  /** Reads letters; the result may be empty. */
  String word() {
    int from = at;
    while (at < end && Character.isLetter(peek())) {
      at++;
    }
    return text.substring(from, at);
  }

  /** Reads the name of a field or a macro, or a number; empty if there is none. */
  String name() {
    int from = at;
    while (at < end && !Character.isWhitespace(peek()) && "\"#%'(),={}@".indexOf(peek()) < 0) {
      at++;
    }
    return text.substring(from, at);
  }

  /** Skips white space and the comments that Biber supports: from a % to the end of the line. */
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
