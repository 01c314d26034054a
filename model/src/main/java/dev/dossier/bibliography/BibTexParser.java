package dev.dossier.bibliography;

import dev.dossier.bibliography.BibTexScanner.FaultException;
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
  private final BibTexScanner scan;
  private final BibTexMacros macros = new BibTexMacros();
  private final List<BibTexEntry> entries = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  private BibTexParser(String text) {
    this.text = text;
    this.scan = new BibTexScanner(text);
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

  private void file() {
    while (faults.size() < MAX_FAULTS) {
      int start = text.indexOf('@', scan.offset());
      if (start < 0) {
        return;
      }
      scan.goTo(start);
      try {
        object();
      } catch (FaultException e) {
        Matcher next = NEXT_ENTRY.matcher(text);
        int resume = next.find(start + 1) ? next.start() : text.length();
        faults.add(resume <= e.offset() || e.isToEnd() ? unclosed(start, resume, e) : fault(e));
        scan.goTo(resume);
      }
    }
    faults.add(
        new Fault(
            scan.offset(), 1, "more than " + MAX_FAULTS + " faults; reading stops here", true));
  }

  private static Fault fault(FaultException e) {
    return new Fault(e.offset(), 1, String.valueOf(e.getMessage()), true);
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
    int start = scan.offset();
    scan.skip();
    String type = scan.word().toLowerCase(Locale.ROOT);
    scan.space();
    if (type.isEmpty() || !scan.atAny("{(")) {
      // An @ in the text between entries, which BibTeX takes for a comment: an e-mail address.
      return;
    }
    char close = scan.at('{') ? '}' : ')';
    switch (type) {
      case "comment" -> scan.skipGroup(close, "@comment", start);
      case "preamble" -> scan.skipGroup(close, "@preamble", start);
      case "string" -> {
        scan.skip();
        string(close);
      }
      default -> {
        scan.skip();
        entry(type, close, start);
      }
    }
  }

  private void string(char close) throws FaultException {
    scan.space();
    String name = scan.name().toLowerCase(Locale.ROOT);
    scan.expect('=', "@string '" + name + "'");
    int faultsBefore = faults.size();
    String value = value("@string '" + name + "'", scan.offset());
    // What is told once is not told again of all that is made of it.
    macros.define(name, faults.size() == faultsBefore ? value : "");
    scan.space();
    if (!scan.at(close)) {
      throw new FaultException(
          scan.offset(), "expected '" + close + "' after @string '" + name + "'");
    }
    scan.skip();
  }

  private void entry(String type, char close, int start) throws FaultException {
    scan.space();
    int keyOffset = scan.offset();
    while (!scan.atEnd() && !scan.atAny(",{}()=\"\n\r")) {
      scan.skip();
    }
    String key = scan.from(keyOffset).strip();
    if (key.isEmpty()) {
      throw new FaultException(start, "this @" + type + " has no key; write @" + type + "{key, …");
    }
    String what = "entry '" + key + "'";
    if (scan.at('=')) {
      throw new FaultException(
          keyOffset, "this @" + type + " has no key before its first field '" + key + "'");
    }
    Map<String, String> fields = new LinkedHashMap<>();
    scan.space();
    while (!scan.atEnd() && !scan.at(close)) {
      if (scan.at(',')) {
        scan.skip();
        scan.space();
        continue;
      }
      field(what, fields, start);
      scan.space();
      if (!scan.atEnd() && !scan.at(',') && !scan.at(close)) {
        throw new FaultException(
            scan.offset(),
            "expected ',' between the fields of " + what + ", found '" + scan.shown() + "'");
      }
    }
    if (scan.atEnd()) {
      throw new FaultException(start, what + " is never closed", true);
    }
    scan.skip();
    entries.add(new BibTexEntry(type, key, keyOffset, fields));
  }

  private void field(String what, Map<String, String> fields, int start) throws FaultException {
    int nameOffset = scan.offset();
    String name = scan.name().toLowerCase(Locale.ROOT);
    if (name.isEmpty()) {
      throw new FaultException(
          scan.offset(), "expected a field in " + what + ", found '" + scan.shown() + "'");
    }
    scan.expect('=', "field '" + name + "' of " + what);
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
      scan.space();
      if (scan.atEnd()) {
        throw new FaultException(start, what + " has no value", true);
      }
      value.append(part(what, value.length()));
      scan.space();
      if (!scan.at('#')) {
        return value.toString();
      }
      scan.skip();
    }
  }

  /** Braces, quotes, a number or a macro; {@code length} is that of the value before it. */
  private String part(String what, int length) throws FaultException {
    if (scan.at('{')) {
      return scan.braced(what);
    } else if (scan.at('"')) {
      return scan.quoted(what);
    }
    int from = scan.offset();
    String name = scan.name();
    if (name.isEmpty()) {
      throw new FaultException(
          scan.offset(), "expected a value for " + what + ", found '" + scan.shown() + "'");
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
}
