package dev.dossier.bibliography.bibtex;

import dev.dossier.bibliography.bibtex.BibTexScanner.SyntaxException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one entry. In strict mode, the first error ends reading; in lenient mode, errors are
 * reported and reading continues with the next field.
 */
final class BibTexEntryReader {
  /** The unambiguous beginning of a field: a name, {@code =} and the beginning of a value. */
  private static final Pattern FIELD =
      Pattern.compile("(?<=[,\\s])[A-Za-z][\\w+:-]++\\s*+=\\s*+(?=[{\"]|\\d{1,4}\\s*+[,}])");

  /** After this many problems, the rest of the entry is ignored. */
  private static final int MAX_PROBLEMS = 50;

  private final String text;
  private final BibTexScanner scan;
  private final BibTexMacros macros;
  private final String type;
  private final char close;
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final Map<String, BibTexEntry.Place> places = new HashMap<>();
  private boolean lenient;
  private List<BibTexProblem> problems = List.of();
  private int problemCount;
  private boolean atField;

  BibTexEntryReader(String text, BibTexScanner scan, BibTexMacros macros, String type, char close) {
    this.text = text;
    this.scan = scan;
    this.macros = macros;
    this.type = type;
    this.close = close;
  }

  /**
   * Reads the entry whose opening brace has been read.
   *
   * @param start the offset of its {@code @}
   * @param lenient whether to continue after errors
   * @param entries receives the entry
   * @param problems receives problems, in lenient mode errors too
   * @throws SyntaxException in strict mode, if the entry is malformed
   */
  void read(int start, boolean lenient, List<BibTexEntry> entries, List<BibTexProblem> problems)
      throws SyntaxException {
    this.lenient = lenient;
    this.problems = problems;
    fields.clear();
    places.clear();
    scan.space();
    int keyOffset = scan.offset();
    String key = key(start, entries);
    String what = "entry '" + key + "'";
    fields(what);
    if (scan.atEnd()) {
      unclosed(key, keyOffset);
    } else {
      scan.skip();
    }
    if (lenient && fields.isEmpty()) {
      return;
    }
    entries.add(new BibTexEntry(type, key, keyOffset, fields, places));
  }

  private void problem(int offset, int length, String message, String kind) throws SyntaxException {
    if (!lenient) {
      throw new SyntaxException(offset, message);
    }
    problems.add(BibTexProblem.of(offset, length, message, kind));
    problemCount++;
  }

  private String key(int start, List<BibTexEntry> entries) throws SyntaxException {
    int keyOffset = scan.offset();
    while (!scan.atEnd() && !scan.atAny(",{}()=\"\n\r")) {
      scan.skip();
    }
    String key = scan.from(keyOffset).strip();
    String[] words = key.split("\\s+", -1);
    boolean atField = scan.at('=');
    if (!key.isEmpty() && !atField) {
      return key;
    }
    if (words.length == 2) {
      problem(keyOffset, key.length(), "expected ',' after key '" + words[0] + "'", "no comma");
      scan.goTo(keyOffset + key.indexOf(words[1], words[0].length()));
      return words[0];
    }
    scan.goTo(keyOffset);
    if (scan.at(close) || scan.atEnd()) {
      throw new SyntaxException(start, "this @" + type + " is empty");
    }
    String made = type + "-" + (entries.size() + 1);
    problem(
        start,
        type.length() + 1,
        "this @%s has no citation key; '%s' is used instead; write @%s{key, …"
            .formatted(type, made, type),
        "no key");
    return made;
  }

  private void fields(String what) throws SyntaxException {
    scan.space();
    while (!scan.atEnd() && !scan.at(close)) {
      if (scan.at(',')) {
        scan.skip();
        scan.space();
        continue;
      }
      if (problemCount > MAX_PROBLEMS) {
        problems.add(
            BibTexProblem.of(scan.offset(), 1, "the rest of " + what + " is ignored", "rest"));
        scan.goTo(scan.end());
        return;
      }
      atField = false;
      field(what);
      scan.space();
      if (!atField && !scan.atEnd() && !scan.at(',') && !scan.at(close)) {
        problem(
            scan.offset(),
            1,
            "expected ',' between the fields of %s, found '%s'".formatted(what, scan.shown()),
            "no comma");
      }
    }
  }

  private void field(String what) throws SyntaxException {
    int nameOffset = scan.offset();
    String name = scan.name().toLowerCase(Locale.ROOT);
    String field = "field '" + name + "' of " + what;
    if (name.isEmpty()) {
      problem(
          scan.offset(),
          1,
          "expected a field in " + what + ", found '" + scan.shown() + "'",
          "no field");
      goToNextField();
      return;
    }
    scan.space();
    if (scan.at('=')) {
      scan.skip();
    } else {
      String found = scan.atEnd() ? "" : ", found '" + scan.shown() + "'";
      problem(scan.offset(), 1, "expected '=' after " + field + found, "no =");
      if (!scan.atAny("{\"")) {
        goToNextField();
        return;
      }
    }
    scan.space();
    int offset = scan.offset();
    String value = value(field);
    if (value == null) {
      return;
    }
    String first = fields.get(name);
    if (first == null || first.isBlank()) {
      fields.put(name, value);
      places.put(name, place(offset));
    } else if (!value.isBlank() && !value.strip().equals(first.strip())) {
      String message = field + " is given twice; the first value is used";
      problems.add(BibTexProblem.of(nameOffset, name.length(), message, "field given twice"));
    }
  }

  /** Returns the value of a field, or {@code null} if it cannot be read. */
  private @Nullable String value(String field) throws SyntaxException {
    int offset = scan.offset();
    try {
      String value = new BibTexValues(scan, macros, problems).value(field);
      // If the entry is not closed, any of its values may lack a closing brace.
      Matcher swallowed = FIELD.matcher(text).region(offset, scan.offset());
      if (!lenient || !swallowed.find()) {
        return value;
      }
      problem(offset, 1, scan.unclosed(offset, field), "value never closed");
      atField = true;
      return cut(offset, swallowed.start());
    } catch (SyntaxException e) {
      problem(e.offset(), 1, String.valueOf(e.getMessage()), "value");
    }
    scan.goTo(offset);
    boolean text = scan.atAny("{\"");
    goToNextField();
    return text ? cut(offset, scan.offset()) : null;
  }

  /** Returns an unclosed value up to an offset, without the delimiters at its end. */
  private String cut(int from, int to) {
    scan.goTo(to);
    int end = to;
    for (String last : List.of(",", "}\"")) {
      while (end > from + 1 && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      end -= end > from + 1 && last.indexOf(text.charAt(end - 1)) >= 0 ? 1 : 0;
    }
    return text.substring(from + 1, end).strip();
  }

  private void goToNextField() {
    atField = true;
    Matcher next = FIELD.matcher(text).region(Math.min(scan.offset() + 1, scan.end()), scan.end());
    scan.goTo(next.useTransparentBounds(true).find() ? next.start() : scan.end());
  }

  private BibTexEntry.Place place(int offset) {
    String written = scan.from(offset);
    boolean single = written.length() > 1 && "{\"".indexOf(written.charAt(0)) >= 0;
    return single
        ? new BibTexEntry.Place(offset + 1, Math.max(1, written.length() - 2))
        : new BibTexEntry.Place(offset, Math.max(1, written.length()));
  }

  private void unclosed(String key, int keyOffset) throws SyntaxException {
    String next = scan.end() == text.length() ? "the file ends" : "the next entry begins";
    String then = fields.isEmpty() ? "it is ignored" : "it is assumed to end where " + next;
    problem(
        keyOffset,
        key.length(),
        "entry '" + key + "' is never closed; " + then,
        "entry never closed");
  }
}
