package dev.dossier.bibliography.bibtex;

import dev.dossier.bibliography.bibtex.BibTexScanner.FaultException;
import java.util.List;

/** Reads values: text in braces or quotes, numbers and macros, joined by {@code #}. */
final class BibTexValues {
  private final BibTexScanner scan;
  private final BibTexMacros macros;
  private final List<BibTexFault> faults;

  BibTexValues(BibTexScanner scan, BibTexMacros macros, List<BibTexFault> faults) {
    this.scan = scan;
    this.macros = macros;
    this.faults = faults;
  }

  /**
   * Reads the value that stands here.
   *
   * @param what whose value it is, for messages
   */
  String value(String what) throws FaultException {
    StringBuilder value = new StringBuilder();
    while (true) {
      scan.space();
      if (scan.atEnd()) {
        throw new FaultException(scan.offset(), what + " has no value");
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
      String message =
          "unknown @string '"
              + name
              + "' in "
              + what
              + "; it is read as text, which should stand in braces or quotes";
      faults.add(BibTexFault.of(from, name.length(), message, "unknown @string"));
      return name;
    }
    String tooMuch = macros.add(length, value);
    if (tooMuch != null) {
      String message = what + " " + tooMuch + "; @string '" + name + "' is left out";
      faults.add(BibTexFault.of(from, name.length(), message, "@string too long"));
      return "";
    }
    return value;
  }
}
