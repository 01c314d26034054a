package dev.dossier.bibliography.date;

import dev.dossier.profile.csl.CslDate;
import dev.dossier.profile.value.PartialDate;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads free-form dates: {@code 2--7 June}, {@code 28 June -- 2 July}, {@code Q1}, {@code März},
 * {@code Winter/Spring}, {@code 12.06.2013}.
 */
final class FreeFormDates {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<year>(?<!\\d)\\d{4}(?!\\d))"
              + "|(?<number>(?<!\\d)\\d{1,2}(?!\\d))(?:st|nd|rd|th|er|[ºª°])?(?<dot>\\.?)"
              + "|(?<word>\\p{L}[\\p{L}\\p{M}]*)"
              + "|(?<to>[-–—/&])");
  private static final Pattern QUARTER =
      Pattern.compile(
          "(?iU)\\bq\\s?([1-4])\\b|\\b([1-4])\\.?(?:st|nd|rd|th|er|e|º)?\\s*"
              + "(?:quarter|quartal|trimestre|kwartaal)\\b");
  private static final Pattern NUMERIC =
      Pattern.compile("(\\d{1,2})([./])\\s?(\\d{1,2})\\2\\s?(\\d{4})");
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[./](\\d{1,2})[./](\\d{1,2})");
  private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\d{1,2})[./](\\d{4})");
  private static final List<String> UP_TO =
      List.of("to", "bis", "until", "till", "through", "au", "al", "and", "und", "et", "y", "do");

  private FreeFormDates() {}

  /**
   * Reads a date.
   *
   * @param text plain text
   * @param year the year to use if the text contains none; {@code null} if it is unknown
   * @return the date; {@code null} if the text contains none
   */
  static @Nullable CslDate read(String text, @Nullable Integer year) {
    CslDate numeric = numeric(text.strip());
    if (numeric != null) {
      return numeric;
    }
    List<Side> sides = sides(text);
    Side start = sides.get(0);
    Side end = sides.get(1);
    Integer ofStart = start.year != null ? start.year : end.year != null ? end.year : year;
    if (ofStart == null) {
      return null;
    }
    Matcher quarter = QUARTER.matcher(text);
    if (quarter.find()) {
      String written = quarter.group(1) != null ? quarter.group(1) : quarter.group(2);
      int first = 3 * Integer.parseInt(written) - 2;
      return new CslDate(
          date(ofStart, first, null), date(ofStart, first + 2, null), null, false, null);
    }
    Integer season = start.season != null ? start.season : end.season;
    if (season != null && start.month == null && end.month == null) {
      return new CslDate(date(ofStart, null, null), null, season, false, null);
    }
    return start.isEmpty()
        ? one(end, ofStart)
        : end.isEmpty() ? one(start, ofStart) : range(start, end, ofStart);
  }

  /** The text on one side of the dash of a range. */
  private static final class Side {
    final List<Integer> numbers = new ArrayList<>();
    @Nullable Integer year;
    @Nullable Integer month;
    @Nullable Integer season;
    boolean dayFirst;

    boolean isEmpty() {
      return numbers.isEmpty() && month == null && season == null && year == null;
    }

    @Nullable Integer day() {
      return numbers.isEmpty() ? null : numbers.get(0);
    }

    /** Takes the month from two numbers: {@code 28.6.} and {@code 6 28}. */
    void nameMonth() {
      if (month == null && numbers.size() > 1) {
        boolean first = !dayFirst && numbers.get(0) <= 12;
        month = numbers.remove(first ? 0 : 1);
      }
    }
  }

  private static List<Side> sides(String text) {
    List<Side> sides = List.of(new Side(), new Side());
    int at = 0;
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      Side side = sides.get(at);
      String word = token.group("word");
      boolean to = token.group("to") != null;
      if (token.group("year") != null) {
        int year = Integer.parseInt(token.group("year"));
        // "1990, 2nd edition 1994": the first year is the date.
        side.year = year == 0 || side.year != null ? side.year : Integer.valueOf(year);
      } else if (token.group("number") != null) {
        side.dayFirst |= side.numbers.isEmpty() && !token.group("dot").isEmpty();
        side.numbers.add(Integer.valueOf(token.group("number")));
      } else if (word != null) {
        to = UP_TO.contains(word.toLowerCase(Locale.ROOT));
        Integer month = MonthNames.month(word);
        side.month = side.month == null ? month : side.month;
        side.season = side.season == null ? MonthNames.season(word) : side.season;
      }
      at = to && !side.isEmpty() ? 1 : at;
    }
    sides.forEach(Side::nameMonth);
    return sides;
  }

  private static CslDate one(Side side, int year) {
    int ofDate = side.year == null ? year : side.year;
    if (side.month == null) {
      return CslDate.of(date(ofDate, side.day(), null));
    }
    PartialDate start = date(ofDate, side.month, side.day());
    PartialDate end =
        side.numbers.size() > 1 ? date(ofDate, side.month, side.numbers.get(1)) : null;
    return upTo(start, end);
  }

  private static CslDate range(Side start, Side end, int year) {
    int endYear = end.year == null ? year : end.year;
    if (start.month == null && end.month == null) {
      return numbers(start, end, year, endYear);
    }
    if (start.month == null || end.month == null) {
      Integer month = start.month == null ? end.month : start.month;
      boolean single = start.day() == null || end.day() == null;
      Integer day = start.day() == null ? end.day() : start.day();
      return single
          ? CslDate.of(date(year, month, day))
          : upTo(date(year, month, start.day()), date(endYear, month, end.day()));
    }
    PartialDate from = date(year, start.month, start.day());
    PartialDate to = date(endYear, end.month, end.day());
    boolean overNewYear = to.compareTo(from) < 0 && end.year == null && end.month < start.month;
    return upTo(from, overNewYear ? date(endYear + 1, end.month, end.day()) : to);
  }

  /** Reads two numbers: {@code 7-8} are months; in {@code 11-13}, the larger must be the day. */
  private static CslDate numbers(Side start, Side end, int year, int endYear) {
    Integer first = start.day();
    Integer second = end.day();
    if (first == null || second == null) {
      return upTo(date(year, first, null), date(endYear, second, null));
    }
    if (first <= 12 && second <= 12) {
      return upTo(date(year, first, null), date(endYear, second, null));
    }
    return first > 12 && second > 12
        ? CslDate.of(date(year, null, null))
        : CslDate.of(date(year, Math.min(first, second), Math.max(first, second)));
  }

  private static CslDate upTo(PartialDate start, @Nullable PartialDate end) {
    boolean ends = end != null && end.compareTo(start) > 0;
    return new CslDate(start, ends ? end : null, null, false, null);
  }

  private static @Nullable CslDate numeric(String text) {
    Matcher matcher = NUMERIC.matcher(text);
    if (matcher.matches()) {
      int first = Integer.parseInt(matcher.group(1));
      int second = Integer.parseInt(matcher.group(3));
      int year = Integer.parseInt(matcher.group(4));
      // In 05/06, it is unknown which is the month.
      boolean unclear = matcher.group(2).equals("/") && first <= 12 && second <= 12;
      boolean monthFirst = second > 12;
      return CslDate.of(
          unclear
              ? date(year, null, null)
              : monthFirst ? date(year, first, second) : date(year, second, first));
    }
    matcher = YEAR_FIRST.matcher(text);
    if (matcher.matches()) {
      return CslDate.of(
          date(
              Integer.parseInt(matcher.group(1)),
              Integer.valueOf(matcher.group(2)),
              Integer.valueOf(matcher.group(3))));
    }
    matcher = MONTH_AND_YEAR.matcher(text);
    return matcher.matches()
        ? CslDate.of(
            date(Integer.parseInt(matcher.group(2)), Integer.valueOf(matcher.group(1)), null))
        : null;
  }

  /** Returns a date without the parts that the calendar does not have. */
  static PartialDate date(int year, @Nullable Integer month, @Nullable Integer day) {
    try {
      return new PartialDate(year, month, day);
    } catch (DateTimeException e) {
      return day != null ? date(year, month, null) : date(Math.max(1, year), null, null);
    }
  }
}
