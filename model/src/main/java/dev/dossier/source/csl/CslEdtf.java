package dev.dossier.source.csl;

import dev.dossier.profile.csl.CslDate;
import dev.dossier.profile.value.PartialDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates of CSL data that are strings: the part of EDTF (ISO 8601-2, levels 0 and 1) that CSL
 * requires.
 *
 * <p>{@code 2025-10-24}, optionally followed by a time; {@code 2024/2025}, also open: {@code
 * 2024/..}; {@code 2025~} and {@code 2025?}; {@code 2025-21} for spring; {@code -0043} for 44 BC.
 * Text without a digit is a literal, as in Pandoc: {@code in preparation}.
 */
final class CslEdtf {
  private static final Pattern WORDS = Pattern.compile("\\D*\\p{L}\\D*");
  private static final Pattern ONE =
      Pattern.compile("(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)(?:T.*)?([~?%]?)");
  private static final Pattern SEASON = Pattern.compile("(\\d{4})-2([1-4])");
  private static final Pattern BEFORE_CHRIST = Pattern.compile("-(\\d{4})");

  private CslEdtf() {}

  /**
   * Reads a date.
   *
   * @throws IllegalArgumentException if it is not a date
   */
  static CslDate parse(String text) {
    if (WORDS.matcher(text).matches()) {
      return new CslDate(null, null, null, false, text);
    }
    Matcher negative = BEFORE_CHRIST.matcher(text);
    if (negative.matches()) {
      // In ISO 8601, year 0 is 1 BC.
      return beforeChrist(Integer.parseInt(negative.group(1)) + 1);
    }
    String[] ends = text.split("/", 2);
    CslDate start = one(ends[0]);
    boolean open = ends.length < 2 || ends[1].isEmpty() || ends[1].equals("..");
    CslDate end = open ? null : one(ends[1]);
    return new CslDate(
        start.start(),
        end == null ? null : end.start(),
        start.season(),
        start.circa() || (end != null && end.circa()),
        null);
  }

  /** PartialDate has no years before Christ, so that they are literals. */
  static CslDate beforeChrist(int year) {
    return new CslDate(null, null, null, false, year + " BC");
  }

  private static CslDate one(String text) {
    Matcher date = ONE.matcher(text.strip());
    if (!date.matches()) {
      throw new IllegalArgumentException("'" + text + "' is no date");
    }
    boolean circa = !date.group(2).isEmpty();
    Matcher season = SEASON.matcher(date.group(1));
    return season.matches()
        ? date(season.group(1), Integer.valueOf(season.group(2)), circa)
        : date(date.group(1), null, circa);
  }

  private static CslDate date(String iso, @Nullable Integer season, boolean circa) {
    return new CslDate(PartialDate.parse(iso), null, season, circa, null);
  }
}
