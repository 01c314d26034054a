package dev.dossier.bibliography;

/** A place in a BibTeX file, which moves forward as names, values and groups are taken. */
final class BibTexScanner {
  private final String text;
  private int at;

  BibTexScanner(String text) {
    this.text = text;
  }

  /** A fault that ends what is being read. */
  static final class FaultException extends Exception {
    private static final long serialVersionUID = 1L;
    private final int offset;
    private final boolean toEnd;

    FaultException(int offset, String message) {
      this(offset, message, false);
    }

    FaultException(int offset, String message, boolean toEnd) {
      super(message, null, false, false);
      this.offset = offset;
      this.toEnd = toEnd;
    }

    /** Where it is, in UTF-16 units. */
    int offset() {
      return offset;
    }

    /** Whether reading went on to the end of the file, as what began there is never closed. */
    boolean isToEnd() {
      return toEnd;
    }
  }

  int offset() {
    return at;
  }

  void goTo(int offset) {
    at = offset;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  boolean at(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  /** Whether one of some characters stands here. */
  boolean atAny(String characters) {
    return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
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
    for (; at < text.length(); at++) {
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
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        at++;
        return text.substring(open + 1, at - 1);
      }
    }
    throw new FaultException(open, "the brace that opens " + what + " is never closed", true);
  }

  /** Takes the text between the quotes that stand here. */
  String quoted(String what) throws FaultException {
    int open = at;
    int depth = 0;
    for (at++; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
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
    throw new FaultException(open, "the quote that opens " + what + " is never closed", true);
  }

  /** Takes a character that must stand here, after white space. */
  void expect(char wanted, String after) throws FaultException {
    space();
    if (at >= text.length() || peek() != wanted) {
      throw new FaultException(
          Math.min(at, text.length()),
          "expected '"
              + wanted
              + "' after "
              + after
              + (at < text.length() ? ", found '" + shown() + "'" : ""));
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
    while (at < text.length() && Character.isLetter(peek())) {
      at++;
    }
    return text.substring(from, at);
  }

  /** Takes the name of a field or a macro, or a number; empty if none stands here. */
  String name() {
    int from = at;
    while (at < text.length()
        && !Character.isWhitespace(peek())
        && "\"#%'(),={}@".indexOf(peek()) < 0) {
      at++;
    }
    return text.substring(from, at);
  }

  /**
   * Skips white space, and comments in BibLaTeX's manner: from a % at a line's begin to its end.
   */
  void space() {
    while (at < text.length()) {
      if (Character.isWhitespace(peek())) {
        at++;
      } else if (peek() == '%') {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else {
        return;
      }
    }
  }
}
