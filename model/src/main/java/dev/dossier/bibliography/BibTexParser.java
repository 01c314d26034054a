package dev.dossier.bibliography;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses BibTeX and BibLaTeX files. A fault in one entry hides no other: reading goes on at the
 * next line that begins as an entry does.
 *
 * <p>Not jbibtex: it stops at the first fault, and does not say where entries and values stand.
 */
final class BibTexParser {
  private static final Pattern NEXT_ENTRY = Pattern.compile("(?m)^[ \\t]*@[A-Za-z]+\\s*[{(]");
  private static final Pattern KEY = Pattern.compile("@\\w+\\s*[{(]\\s*([^\\s,{}()=\"]+)");
  private static final int MAX_FAULTS = 100;

  private final String text;
  private final BibTexMacros macros = new BibTexMacros();
  private final List<BibTexEntry> entries = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private int at;

  private BibTexParser(String text) {
    this.text = text;
  }

  /**
   * Something wrong in a file.
   *
   * @param offset where, in UTF-16 code units
   * @param length how many are at fault
   * @param isError whether an entry, or a part of one, is lost by it
   */
  record Fault(int offset, int length, String message, boolean isError) {}

  /** What is in a file. */
  record Result(List<BibTexEntry> entries, List<Fault> faults) {}

  static Result parse(String text) {
    BibTexParser parser = new BibTexParser(text);
    parser.file();
    return new Result(parser.entries, parser.faults);
  }

  private static final class FaultException extends Exception {
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
  }

  private void file() {
    while (faults.size() < MAX_FAULTS) {
      at = text.indexOf('@', at);
      if (at < 0) {
        return;
      }
      int start = at;
      try {
        object();
      } catch (FaultException e) {
        Matcher next = NEXT_ENTRY.matcher(text);
        int resume = next.find(start + 1) ? next.start() : text.length();
        faults.add(resume <= e.offset || e.toEnd ? unclosed(start, resume, e) : fault(e));
        at = resume;
      }
    }
    faults.add(new Fault(at, 1, "more than " + MAX_FAULTS + " faults; reading stops here", true));
  }

  private static Fault fault(FaultException e) {
    return new Fault(e.offset, 1, String.valueOf(e.getMessage()), true);
  }

  /** Whatever was found wrong, it was in what the next entry should have ended. */
  private Fault unclosed(int start, int next, FaultException e) {
    Matcher key = KEY.matcher(text).region(start, next);
    if (next == text.length() || !key.lookingAt()) {
      return fault(e);
    }
    String name = key.group(1);
    int at = text.indexOf('@', next);
    long line = text.chars().limit(at).filter(c -> c == '\n').count() + 1;
    String message = "entry '%s' is never closed; the next begins in line %s".formatted(name, line);
    return new Fault(key.start(1), name.length(), message, true);
  }

  private void object() throws FaultException {
    int start = at;
    at++;
    String type = word().toLowerCase(Locale.ROOT);
    space();
    if (type.isEmpty() || at >= text.length() || (peek() != '{' && peek() != '(')) {
      // An @ in the text between entries, which BibTeX takes for a comment: an e-mail address.
      at = Math.max(at, start + 1);
      return;
    }
    char close = peek() == '{' ? '}' : ')';
    switch (type) {
      case "comment" -> skipGroup(close, "@comment", start);
      case "preamble" -> skipGroup(close, "@preamble", start);
      case "string" -> {
        at++;
        string(close);
      }
      default -> {
        at++;
        entry(type, close, start);
      }
    }
  }

  private void skipGroup(char close, String what, int start) throws FaultException {
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

  private void string(char close) throws FaultException {
    space();
    String name = name().toLowerCase(Locale.ROOT);
    expect('=', "@string '" + name + "'");
    int faultsBefore = faults.size();
    String value = value("@string '" + name + "'", at);
    // What is told once is not told again of all that is made of it.
    macros.define(name, faults.size() == faultsBefore ? value : "");
    space();
    if (at < text.length() && peek() == close) {
      at++;
    } else {
      throw new FaultException(
          Math.min(at, text.length()), "expected '" + close + "' after @string '" + name + "'");
    }
  }

  private void entry(String type, char close, int start) throws FaultException {
    space();
    int keyOffset = at;
    while (at < text.length() && ",{}()=\"\n\r".indexOf(peek()) < 0) {
      at++;
    }
    String key = text.substring(keyOffset, at).strip();
    if (key.isEmpty()) {
      throw new FaultException(start, "this @" + type + " has no key; write @" + type + "{key, …");
    }
    String what = "entry '" + key + "'";
    if (at < text.length() && peek() == '=') {
      throw new FaultException(
          keyOffset, "this @" + type + " has no key before its first field '" + key + "'");
    }
    Map<String, String> fields = new LinkedHashMap<>();
    space();
    while (at < text.length() && peek() != close) {
      if (peek() == ',') {
        at++;
        space();
        continue;
      }
      field(what, fields, start);
      space();
      if (at < text.length() && peek() != ',' && peek() != close) {
        throw new FaultException(
            at, "expected ',' between the fields of " + what + ", found '" + shown() + "'");
      }
    }
    if (at >= text.length()) {
      throw new FaultException(start, what + " is never closed", true);
    }
    at++;
    entries.add(new BibTexEntry(type, key, keyOffset, fields));
  }

  private void field(String what, Map<String, String> fields, int start) throws FaultException {
    int nameOffset = at;
    String name = name().toLowerCase(Locale.ROOT);
    if (name.isEmpty()) {
      throw new FaultException(at, "expected a field in " + what + ", found '" + shown() + "'");
    }
    expect('=', "field '" + name + "' of " + what);
    String value = value("field '" + name + "' of " + what, start);
    if (fields.putIfAbsent(name, value) != null) {
      faults.add(
          new Fault(
              nameOffset,
              name.length(),
              "field '" + name + "' of " + what + " is given twice; the first is taken",
              false));
    }
  }

  private String value(String what, int start) throws FaultException {
    StringBuilder value = new StringBuilder();
    while (true) {
      space();
      if (at >= text.length()) {
        throw new FaultException(start, what + " has no value", true);
      }
      value.append(part(what, value.length()));
      space();
      if (at < text.length() && peek() == '#') {
        at++;
      } else {
        return value.toString();
      }
    }
  }

  /** Braces, quotes, a number or a macro; {@code length} is that of the value before it. */
  private String part(String what, int length) throws FaultException {
    char c = peek();
    if (c == '{') {
      return braced(what);
    } else if (c == '"') {
      return quoted(what);
    }
    int from = at;
    String name = name();
    if (name.isEmpty()) {
      throw new FaultException(at, "expected a value for " + what + ", found '" + shown() + "'");
    }
    if (name.chars().allMatch(Character::isDigit)) {
      return name;
    }
    String value = macros.find(name);
    if (value == null) {
      faults.add(
          new Fault(
              from,
              name.length(),
              "unknown @string '" + name + "' in " + what + "; write text in braces or quotes",
              true));
      return name;
    }
    String tooMuch = macros.add(length, value);
    if (tooMuch != null) {
      String message = what + " " + tooMuch + "; @string '" + name + "' is left out";
      faults.add(new Fault(from, name.length(), message, true));
      return "";
    }
    return value;
  }

  private String braced(String what) throws FaultException {
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

  private String quoted(String what) throws FaultException {
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

  private void expect(char wanted, String after) throws FaultException {
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

  private String shown() {
    return new String(Character.toChars(text.codePointAt(at)));
  }

  private char peek() {
    return text.charAt(at);
  }

  private String word() {
    int from = at;
    while (at < text.length() && Character.isLetter(peek())) {
      at++;
    }
    return text.substring(from, at);
  }

  private String name() {
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
  private void space() {
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
