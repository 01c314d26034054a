package dev.dossier.csl.style;

/**
 * How a work is cited.
 *
 * @param number its number in the list of references
 * @param yearSuffix {@code a}; empty if it needs none
 * @param label CSL locator term: {@code page}; empty if there is no locator
 * @param locator {@code 33-35}; empty if none
 * @param position {@code first}, {@code subsequent}, {@code ibid} or {@code ibid-with-locator}
 * @param moreNames how many names to show beyond those that the style would
 * @param fullNames how much of the given names to show beyond what the style would: 0 nothing, 1
 *     initials, 2 all
 * @param disambiguate whether a style's {@code disambiguate} conditions hold
 * @param withoutNames whether its first names are left out
 */
public record CitationContext(
    String number,
    String yearSuffix,
    String label,
    String locator,
    String position,
    int moreNames,
    int fullNames,
    boolean disambiguate,
    boolean withoutNames) {
  public static final CitationContext NOT =
      new CitationContext("", "", "", "", "first", 0, 0, false, false);

  /**
   * What of it shows in a reference: the same for two of which none does. A record's own hash takes
   * a fresh JVM some milliseconds to link.
   */
  String inReferences() {
    return number + " " + yearSuffix + " " + disambiguate;
  }

  public CitationContext numbered(String number, String suffix) {
    return new CitationContext(
        number, suffix, label, locator, position, moreNames, fullNames, disambiguate, withoutNames);
  }

  public CitationContext at(String newLabel, String newLocator, String newPosition) {
    return new CitationContext(
        number,
        yearSuffix,
        newLabel,
        newLocator,
        newPosition,
        moreNames,
        fullNames,
        disambiguate,
        withoutNames);
  }

  public CitationContext named(int more, int full) {
    return new CitationContext(
        number, yearSuffix, label, locator, position, more, full, disambiguate, withoutNames);
  }

  public CitationContext disambiguated() {
    return new CitationContext(
        number, yearSuffix, label, locator, position, moreNames, fullNames, true, withoutNames);
  }

  public CitationContext nameless() {
    return new CitationContext(
        number, yearSuffix, label, locator, position, moreNames, fullNames, disambiguate, true);
  }
}
