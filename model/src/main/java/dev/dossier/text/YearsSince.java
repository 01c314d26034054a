package dev.dossier.text;

import dev.dossier.profile.value.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * A place in prose where the number of years since a date is to stand: {@code {years-since
 * 2014-09}}.
 *
 * @param date since when
 * @param offset where it stands, in UTF-16 code units of the Markdown
 * @param length how many code units
 */
public record YearsSince(PartialDate date, int offset, int length) {
  /** All that begins so is one, or is wrong; any other word in braces is text. */
  static final Pattern BEGINNING = Pattern.compile("\\{years-since(?![\\w-])[^{}\\n]*}?");

  static final Pattern SYNTAX =
      Pattern.compile(
          "\\{years-since (\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?)}");

  /** Whether the day is before the date, and nothing is there to be counted. */
  public boolean isAheadOf(LocalDate day) {
    return date.firstDay().isAfter(day);
  }

  /** Whole years to a day; of a year alone the difference of the years. */
  public int years(LocalDate day) {
    return date.month() == null
        ? day.getYear() - date.year()
        : (int) ChronoUnit.YEARS.between(date.firstDay(), day);
  }
}
