package dev.dossier.bibliography.bibtex;

import dev.dossier.bibliography.bibtex.BibTexScanner.FaultException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one entry. Strictly, a fault ends it; leniently, each is noted, and reading goes on with
 * the next field.
 */
final class BibTexEntryReader {
  /** Where a field surely begins: a name, {@code =}, and what a value begins with. */
  private static final Pattern FIELD =
      Pattern.compile("(?<=[,\\s])[A-Za-z][\\w+:-]++\\s*+=\\s*+(?=[{\"]|\\d{1,4}\\s*+[,}])");

  /** An entry with more is none. */
  private static final int MOST_FAULTS = 50;

  private final String text;
  private final BibTexScanner scan;
  private final BibTexMacros macros;
  private final String type;
  private final char close;
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final Map<String, BibTexEntry.Place> places = new HashMap<>();
  private boolean lenient;
  private List<BibTexFault> faults = List.of();
  private int faultsFound;
  private boolean atField;

  BibTexEntryReader(String text, BibTexScanner scan, BibTexMacros macros, String type, char close) {
    this.text = text;
    this.scan = scan;
    this.macros = macros;
    this.type = type;
    this.close = close;
  }

  /**
   * Reads the entry whose opening brace is taken.
   *
   * @param start where its {@code @} stands
   * @param lenient whether a fault costs no more than its field
   */
  void read(int start, boolean lenient, List<BibTexEntry> entries, List<BibTexFault> faults)
      throws FaultException {
    this.lenient = lenient;
    this.faults = faults;
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

  private void fault(int offset, int length, String message, String kind) throws FaultException {
    if (!lenient) {
      throw new FaultException(offset, message);
    }
    faults.add(BibTexFault.of(offset, length, message, kind));
    faultsFound++;
  }

  private String key(int start, List<BibTexEntry> entries) throws FaultException {
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
      fault(keyOffset, key.length(), "expected ',' after key '" + words[0] + "'", "no comma");
      scan.goTo(keyOffset + key.indexOf(words[1], words[0].length()));
      return words[0];
    }
    scan.goTo(keyOffset);
    if (scan.at(close) || scan.atEnd()) {
      throw new FaultException(start, "this @" + type + " is empty");
    }
    String made = type + "-" + (entries.size() + 1);
    fault(
        start,
        type.length() + 1,
        "this @%s has no key; it is called '%s' here; write @%s{key, …".formatted(type, made, type),
        "no key");
    return made;
  }

  private void fields(String what) throws FaultException {
    scan.space();
    while (!scan.atEnd() && !scan.at(close)) {
      if (scan.at(',')) {
        scan.skip();
        scan.space();
        continue;
      }
      if (faultsFound > MOST_FAULTS) {
        faults.add(
            BibTexFault.of(scan.offset(), 1, "the rest of " + what + " is not read", "rest"));
        scan.goTo(scan.end());
        return;
      }
      atField = false;
      field(what);
      scan.space();
      if (!atField && !scan.atEnd() && !scan.at(',') && !scan.at(close)) {
        fault(
            scan.offset(),
            1,
            "expected ',' between the fields of %s, found '%s'".formatted(what, scan.shown()),
            "no comma");
      }
    }
  }

  private void field(String what) throws FaultException {
    int nameOffset = scan.offset();
    String name = scan.name().toLowerCase(Locale.ROOT);
    String field = "field '" + name + "' of " + what;
    if (name.isEmpty()) {
      fault(
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
      fault(scan.offset(), 1, "expected '=' after " + field + found, "no =");
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
      String message = field + " is given twice; the first is taken";
      faults.add(BibTexFault.of(nameOffset, name.length(), message, "field given twice"));
    }
  }

  /** The value of a field; {@code null} if it has none that can be read. */
  private @Nullable String value(String field) throws FaultException {
    int offset = scan.offset();
    try {
      String value = new BibTexValues(scan, macros, faults).value(field);
      // In an entry that is not closed, a brace may be missing in any of its values.
      Matcher swallowed = FIELD.matcher(text).region(offset, scan.offset());
      if (!lenient || !swallowed.find()) {
        return value;
      }
      fault(offset, 1, scan.unclosed(offset, field), "value never closed");
      atField = true;
      return cut(offset, swallowed.start());
    } catch (FaultException e) {
      fault(e.offset(), 1, String.valueOf(e.getMessage()), "value");
    }
    scan.goTo(offset);
    boolean text = scan.atAny("{\"");
    goToNextField();
    return text ? cut(offset, scan.offset()) : null;
  }

  /** Text that is not closed, up to where something else begins. */
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

  private void unclosed(String key, int keyOffset) throws FaultException {
    boolean last = scan.end() == text.length();
    fault(
        keyOffset,
        key.length(),
        "entry '"
            + key
            + "' is never closed"
            + (last ? "" : "; it is read up to where the next begins"),
        "entry never closed");
  }
}
