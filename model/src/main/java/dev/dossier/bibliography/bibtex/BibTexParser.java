package dev.dossier.bibliography.bibtex;

import dev.dossier.bibliography.bibtex.BibTexScanner.FaultException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses BibTeX and BibLaTeX files. A fault in one entry hides no other, and no more of the entry
 * than the field that has it: what other programs exported is seldom whole.
 *
 * <p>Not jbibtex: it stops at the first fault, and does not say where entries and values stand.
 */
final class BibTexParser {
  private static final Pattern NEXT_ENTRY = Pattern.compile("(?m)^[ \\t]*@[A-Za-z]+\\s*+[{(]");

  /**
   * How often the file may be read to its end for braces that are never closed. Then entries end
   * where the next begins, without a look at what is behind.
   */
  private static final int MOST_PASSES = 20;

  private final String text;
  private final BibTexScanner scan;
  private final BibTexMacros macros = new BibTexMacros();
  private final List<BibTexEntry> entries = new ArrayList<>();
  private final List<BibTexFault> faults = new ArrayList<>();
  private long wasted;
  private int nextFrom = -1;
  private int next = -1;
  private int lineEnd = -1;
  private boolean commentLine;

  private BibTexParser(String text) {
    this.text = text;
    this.scan = new BibTexScanner(text);
  }

  /** What is in a file. */
  record Result(List<BibTexEntry> entries, List<BibTexFault> faults) {}

  static Result parse(String text) {
    BibTexParser parser = new BibTexParser(text);
    parser.file();
    return new Result(parser.entries, parser.faults);
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

  /** An e-mail address in the text between entries. */
  private boolean isWithinWord(int at) {
    return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
  }

  /** Whether a place is in a line that begins with {@code %}; places come in their order. */
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
   * Passes over an entry that a {@code %} puts into a comment. To BibTeX itself there are no such
   * comments, but those who write one mean it, as editors and Biber do. Where only the first line
   * of an entry has the sign, that may be a slip.
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
          "this entry is not read, for its first line is a comment (%); delete the sign, or the"
              + " entry";
      faults.add(BibTexFault.of(start, end - start, message, "entry in a comment"));
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
      // An @ in the text between entries, which BibTeX takes for a comment.
      return;
    }
    char close = scan.at('{') ? '}' : ')';
    int open = scan.offset();
    int faultsBefore = faults.size();
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
    } catch (FaultException e) {
      wasted += scan.offset() - start;
      faults.subList(faultsBefore, faults.size()).clear();
      faults.add(
          BibTexFault.of(e.offset(), 1, String.valueOf(e.getMessage()), "@" + type + " unread"));
      scan.goTo(next(start));
    } finally {
      scan.endAt(text.length());
    }
  }

  /** Where the next line begins that begins as an entry does; else the end. */
  private int next(int start) {
    if (start < nextFrom || start >= next) {
      Matcher matcher = NEXT_ENTRY.matcher(text);
      next = matcher.find(Math.min(start + 1, text.length())) ? matcher.start() : text.length();
      nextFrom = start;
    }
    return next;
  }

  private void string(char close) throws FaultException {
    scan.skip();
    scan.space();
    String name = scan.name().toLowerCase(Locale.ROOT);
    String what = "@string '" + name + "'";
    scan.expect('=', what);
    int faultsBefore = faults.size();
    String value = new BibTexValues(scan, macros, faults).value(what);
    // What is reported once is not reported again of all that is made of it.
    macros.define(name, faults.size() == faultsBefore ? value : "");
    scan.space();
    if (!scan.at(close)) {
      throw new FaultException(scan.offset(), "expected '" + close + "' after " + what);
    }
    scan.skip();
  }

  /** Reads an entry, as far as it goes where it is at fault: up to where the next one begins. */
  private void entry(String type, char close, int start, int open) throws FaultException {
    BibTexEntryReader reader = new BibTexEntryReader(text, scan, macros, type, close);
    int faultsBefore = faults.size();
    try {
      scan.goTo(open + 1);
      reader.read(start, false, entries, faults);
    } catch (FaultException e) {
      wasted += scan.offset() - start;
      faults.subList(faultsBefore, faults.size()).clear();
      scan.goTo(open + 1);
      scan.endAt(next(start));
      reader.read(start, true, entries, faults);
    }
  }
}
