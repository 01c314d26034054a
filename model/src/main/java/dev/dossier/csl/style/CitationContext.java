package dev.dossier.csl.style;

/**
 * The context of a cite.
 *
 * @param number its number in the list of references
 * @param yearSuffix {@code a}; empty if it needs none
 * @param label CSL locator term: {@code page}; empty if there is no locator
 * @param locator {@code 33-35}; empty if none
 * @param position {@code first}, {@code subsequent}, {@code ibid} or {@code ibid-with-locator}
 * @param moreNames the number of names to show in addition to those that the style shows
 * @param fullNames which given names to show in addition: 0 none, 1 initials, 2 all
 * @param disambiguate whether {@code disambiguate} conditions of the style are true
 * @param withoutNames whether the first {@code cs:names} is omitted
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
   * Returns the part of it that affects references, as a key of caches. Not the hash of the record,
   * which a fresh JVM needs some milliseconds to link.
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
