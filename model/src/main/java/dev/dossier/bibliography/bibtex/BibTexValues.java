package dev.dossier.bibliography.bibtex;

import dev.dossier.bibliography.bibtex.BibTexScanner.SyntaxException;
import java.util.List;

/** Reads values: text in braces or quotes, numbers and macros, concatenated by {@code #}. */
final class BibTexValues {
  private final BibTexScanner scan;
  private final BibTexMacros macros;
  private final List<BibTexProblem> problems;

  BibTexValues(BibTexScanner scan, BibTexMacros macros, List<BibTexProblem> problems) {
    this.scan = scan;
    this.macros = macros;
    this.problems = problems;
  }

  /**
   * Reads the value at the current offset.
   *
   * @param what describes the field or macro in messages
   * @throws SyntaxException if there is no value, or it is not closed
   */
  String value(String what) throws SyntaxException {
    StringBuilder value = new StringBuilder();
    while (true) {
      scan.space();
      if (scan.atEnd()) {
        throw new SyntaxException(scan.offset(), what + " has no value");
      }
      value.append(part(what, value.length()));
      int end = scan.offset();
      scan.space();
      if (!scan.at('#')) {
        scan.goTo(end);
        return value.toString();
      }
      scan.skip();
    }
  }

  /** Reads one operand of {@code #}; {@code length} is the length of the value before it. */
  private String part(String what, int length) throws SyntaxException {
    if (scan.at('{')) {
      return scan.braced(what);
    } else if (scan.at('"')) {
      return scan.quoted(what);
    }
    int from = scan.offset();
    String name = scan.name();
    if (name.isEmpty()) {
      throw new SyntaxException(
          scan.offset(), "expected a value for " + what + ", found '" + scan.shown() + "'");
    }
    if (name.chars().allMatch(Character::isDigit)) {
      return name;
    }
    String value = macros.find(name);
    if (value == null) {
      String message =
          "unknown @string '"
              + name
              + "' in "
              + what
              + "; its name is used as text; define the @string, or put text in braces or quotes";
      problems.add(BibTexProblem.of(from, name.length(), message, "unknown @string"));
      return name;
    }
    String tooMuch = macros.add(length, value);
    if (tooMuch != null) {
      String message = what + " " + tooMuch + "; @string '" + name + "' is ignored";
      problems.add(BibTexProblem.of(from, name.length(), message, "@string too long"));
      return "";
    }
    return value;
  }
}
