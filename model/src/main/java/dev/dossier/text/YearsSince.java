package dev.dossier.text;

import dev.dossier.profile.value.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * A placeholder for the number of years since a date: {@code {years-since 2014-09}}.
 *
 * @param date the date
 * @param offset the position in the Markdown, in UTF-16 code units
 * @param length the number of code units
 */
public record YearsSince(PartialDate date, int offset, int length) {
  /** The start of a placeholder, valid or not. Other words in braces are text. */
  static final Pattern BEGINNING = Pattern.compile("\\{years-since(?![\\w-])[^{}\\n]*}?");

  static final Pattern SYNTAX =
      Pattern.compile(
          "\\{years-since (\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?)}");

  /** Whether the date is after the given day, so that no years can be counted. */
  public boolean isAheadOf(LocalDate day) {
    return date.firstDay().isAfter(day);
  }

  /** Returns the full years up to a day; for a year only, the difference of the years. */
  public int years(LocalDate day) {
    return date.month() == null
        ? day.getYear() - date.year()
        : (int) ChronoUnit.YEARS.between(date.firstDay(), day);
  }
}
