package dev.dossier.bibliography.bibtex;

import dev.dossier.bibliography.bibtex.BibTexScanner.SyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses BibTeX and BibLaTeX files. An error in a field is reported and affects that field only,
 * because files that other programs export are often malformed.
 *
 * <p>JBibTeX is not used because it stops at the first error and does not expose the positions of
 * entries and values.
 */
final class BibTexParser {
  private static final Pattern NEXT_ENTRY = Pattern.compile("(?m)^[ \\t]*@[A-Za-z]+\\s*+[{(]");

  /**
   * How often the whole file may be scanned for braces that are never closed. After that, an entry
   * is assumed to end where the next one begins; this keeps parsing linear.
   */
  private static final int MOST_PASSES = 20;

  private final String text;
  private final BibTexScanner scan;
  private final BibTexMacros macros = new BibTexMacros();
  private final List<BibTexEntry> entries = new ArrayList<>();
  private final List<BibTexProblem> problems = new ArrayList<>();
  private long wasted;
  private int nextFrom = -1;
  private int next = -1;
  private int lineEnd = -1;
  private boolean commentLine;

  private BibTexParser(String text) {
    this.text = text;
    this.scan = new BibTexScanner(text);
  }

  /** The entries of a file and the problems found. */
  record Result(List<BibTexEntry> entries, List<BibTexProblem> problems) {}

  static Result parse(String text) {
    BibTexParser parser = new BibTexParser(text);
    parser.file();
    return new Result(parser.entries, parser.problems);
  }

  private void file() {
    int start = text.indexOf('@');
    while (start >= 0) {
      scan.goTo(start);
      if (isWithinWord(start)) {
        scan.skip();
      } else if (isInComment(start)) {
        comment(start);
      } else {
        object(start);
      }
      start = text.indexOf('@', scan.offset());
    }
  }

  /** Whether an @ is part of an email address in the text between entries. */
  private boolean isWithinWord(int at) {
    return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
  }

  /** Whether an offset is in a line that begins with {@code %}. Offsets must not decrease. */
  private boolean isInComment(int at) {
    while (lineEnd < at) {
      int first = lineEnd + 1;
      while (first < at && Character.isWhitespace(text.charAt(first)) && !isLineEnd(first)) {
        first++;
      }
      commentLine = text.charAt(first) == '%';
      int end = text.indexOf('\n', first);
      lineEnd = end < 0 ? text.length() : end;
    }
    return commentLine;
  }

  private boolean isLineEnd(int at) {
    return text.charAt(at) == '\n';
  }

  /**
   * Skips an entry that begins in a line commented out with {@code %}. BibTeX itself has no such
   * comments, but editors and Biber support them. An entry of which only the first line is
   * commented out is reported, because that is probably unintended.
   */
  private void comment(int start) {
    int lineEnd = text.indexOf('\n', start);
    int end = lineEnd < 0 ? text.length() : lineEnd;
    Matcher entry = NEXT_ENTRY.matcher(text).region(start, end);
    scan.goTo(end);
    int next = end;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    boolean goesOn = next < text.length() && text.charAt(next) != '%' && text.charAt(next) != '@';
    if (entry.lookingAt() && goesOn && !isClosed(text.substring(start, end))) {
      String message =
          "this entry is ignored because its first line is a comment (%); delete the % or the"
              + " whole entry";
      problems.add(BibTexProblem.of(start, end - start, message, "entry in a comment"));
    }
  }

  private static boolean isClosed(String line) {
    return line.chars().filter(c -> c == '{').count() == line.chars().filter(c -> c == '}').count();
  }

  private void object(int start) {
    scan.skip();
    String type = scan.word().toLowerCase(Locale.ROOT);
    scan.space();
    if (type.isEmpty() || !scan.atAny("{(")) {
      // An @ in the text between entries, which BibTeX ignores.
      return;
    }
    char close = scan.at('{') ? '}' : ')';
    int open = scan.offset();
    int problemsBefore = problems.size();
    boolean bounded = wasted > (long) MOST_PASSES * text.length();
    if (bounded) {
      scan.endAt(next(start));
    }
    try {
      switch (type) {
        case "comment" -> scan.skipGroup(close, "@comment", start);
        case "preamble" -> scan.skipGroup(close, "@preamble", start);
        case "string" -> string(close);
        default -> entry(type, close, start, open);
      }
    } catch (SyntaxException e) {
      wasted += scan.offset() - start;
      problems.subList(problemsBefore, problems.size()).clear();
      problems.add(
          BibTexProblem.of(e.offset(), 1, String.valueOf(e.getMessage()), "@" + type + " unread"));
      scan.goTo(next(start));
    } finally {
      scan.endAt(text.length());
    }
  }

  /** Returns the offset of the next line that begins with an entry, or the end of the text. */
  private int next(int start) {
    if (start < nextFrom || start >= next) {
      Matcher matcher = NEXT_ENTRY.matcher(text);
      next = matcher.find(Math.min(start + 1, text.length())) ? matcher.start() : text.length();
      nextFrom = start;
    }
    return next;
  }

  private void string(char close) throws SyntaxException {
    scan.skip();
    scan.space();
    String name = scan.name().toLowerCase(Locale.ROOT);
    String what = "@string '" + name + "'";
    scan.expect('=', what);
    int problemsBefore = problems.size();
    String value = new BibTexValues(scan, macros, problems).value(what);
    // A macro with a problem is empty, so that values that use it do not report the problem again.
    macros.define(name, problems.size() == problemsBefore ? value : "");
    scan.space();
    if (!scan.at(close)) {
      throw new SyntaxException(scan.offset(), "expected '" + close + "' after " + what);
    }
    scan.skip();
  }

  /** Reads an entry; if it is malformed, reads it leniently up to the beginning of the next one. */
  private void entry(String type, char close, int start, int open) throws SyntaxException {
    BibTexEntryReader reader = new BibTexEntryReader(text, scan, macros, type, close);
    int problemsBefore = problems.size();
    try {
      scan.goTo(open + 1);
      reader.read(start, false, entries, problems);
    } catch (SyntaxException e) {
      wasted += scan.offset() - start;
      problems.subList(problemsBefore, problems.size()).clear();
      scan.goTo(open + 1);
      scan.endAt(next(start));
      reader.read(start, true, entries, problems);
    }
  }
}
