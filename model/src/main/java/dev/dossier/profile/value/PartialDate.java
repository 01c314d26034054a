package dev.dossier.profile.value;

import dev.dossier.profile.meta.Doc;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date in one of three precisions: {@code 2025}, {@code 2025-10} or {@code 2025-10-24} (ISO
 * 8601).
 *
 * <p>Dates are ordered by their first day, then by precision, the less precise first.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or {@code null} if only the year is known
 * @param day 1 to 31, or {@code null} if it is unknown; requires a month
 */
@Doc("A date, as precise as it is known: `2025`, `2025-10` or `2025-10-24`.")
@Scalar(
    name = "a date",
    pattern = "^(?!0000)\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$",
    example = "2025-10-24")
public record PartialDate(int year, @Nullable Integer month, @Nullable Integer day)
    implements Comparable<PartialDate> {
  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
  private static final Pattern SPAN =
      Pattern.compile("\\d{4}\\s*[-–—/]\\s*(\\d{4}|present|now|today)");
  private static final Comparator<PartialDate> ORDER =
      Comparator.comparing(PartialDate::firstDay).thenComparing(date -> date.iso().length());

  public PartialDate {
    if (year < 1) {
      throw new DateTimeException("no year " + year);
    }
    if (month == null && day != null) {
      throw new DateTimeException("a day without a month");
    }
    // Validates the ranges, and that the month has that day.
    LocalDate unused = LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  /**
   * Reads a date.
   *
   * @throws IllegalArgumentException if the text has none of the three forms, or the calendar has
   *     no such date
   */
  public static PartialDate parse(String text) {
    Matcher matcher = ISO.matcher(text);
    if (SPAN.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "'" + text + "' is a time span, not a date; write its dates as 'start' and 'end'");
    }
    if (text.startsWith("0000")) {
      throw new IllegalArgumentException(
          "there is no year 0 in '" + text + "'; omit a date that is unknown");
    }
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "'" + text + "' is not a date; write 2025, 2025-10 or 2025-10-24");
    }
    try {
      return new PartialDate(
          Integer.parseInt(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
    } catch (DateTimeException e) {
      // Numbers that are no month cannot be part of a private date, so they may be repeated.
      boolean isDay = matcher.group(3) != null && isMonth(Integer.parseInt(matcher.group(2)));
      throw new IllegalArgumentException(
          isDay
              ? "there is no day '" + text + "' in the calendar"
              : "there is no month " + matcher.group(2) + " in '" + text + "'",
          e);
    }
  }

  private static boolean isMonth(int number) {
    return number >= 1 && number <= 12;
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }

  /** Returns the first day of the year, month or day. */
  public LocalDate firstDay() {
    return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  /** Returns the last day of the year, month or day. */
  public LocalDate lastDay() {
    if (month == null) {
      return LocalDate.of(year, 12, 31);
    }
    LocalDate first = firstDay();
    return day == null ? first.withDayOfMonth(first.lengthOfMonth()) : first;
  }

  /** Returns the ISO 8601 form: {@code 2025}, {@code 2025-10} or {@code 2025-10-24}. */
  public String iso() {
    String day = firstDay().toString();
    return this.day != null ? day : month != null ? day.substring(0, 7) : day.substring(0, 4);
  }

  @Override
  public int compareTo(PartialDate other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return iso();
  }
}
