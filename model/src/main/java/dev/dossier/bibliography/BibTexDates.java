package dev.dossier.bibliography;

import dev.dossier.profile.CslDate;
import dev.dossier.profile.PartialDate;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates of BibTeX ({@code year}, {@code month}) and BibLaTeX (EDTF, with ranges and seasons). */
final class BibTexDates {
  private static final Pattern EDTF =
      Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?(?:T[\\d:Z+.-]*)?([~?%]?)");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{4})(?!\\d)");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
  private static final int FIRST_SEASON = 21;

  private BibTexDates() {}

  /** A BibLaTeX date: {@code 2020-03/2020-05}, {@code 2020~}, {@code 2020-21}. */
  static CslDate edtf(String written) {
    String text = LatexText.plain(written).replace('–', '/').replace("\u00A0", "~");
    String[] ends = text.split("/", -1);
    CslDate start = single(ends[0].strip());
    if (start == null) {
      return yearIn(text);
    }
    CslDate end = ends.length > 1 ? single(ends[1].strip()) : null;
    return end == null
        ? start
        : new CslDate(
            start.start(), end.start(), start.season(), start.circa() || end.circa(), null);
  }

  /** A date as BibLaTeX has it, which {@link #edtf} reads the same. */
  static String written(CslDate date) {
    PartialDate start = date.start();
    if (start == null) {
      return LatexWriter.escaped(String.valueOf(date.literal()));
    }
    String season = date.season() == null ? "" : "-" + (FIRST_SEASON + date.season() - 1);
    String end = date.end() == null ? "" : "/" + date.end().iso();
    return start.iso() + season + (date.circa() ? "~" : "") + end;
  }

  private static @Nullable CslDate single(String text) {
    Matcher matcher = EDTF.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    int year = Integer.parseInt(matcher.group(1));
    Integer month = number(matcher.group(2));
    Integer day = number(matcher.group(3));
    boolean circa = !matcher.group(4).isEmpty();
    boolean season = month != null && month >= FIRST_SEASON && month < FIRST_SEASON + 4;
    PartialDate date = season ? date(year, null, null) : date(year, month, day);
    return date == null
        ? null
        : new CslDate(
            date, null, season && month != null ? month - FIRST_SEASON + 1 : null, circa, null);
  }

  /** BibTeX's {@code year}, {@code month} and {@code day}. */
  static CslDate parts(String writtenYear, @Nullable String writtenMonth, @Nullable String day) {
    String text = LatexText.plain(writtenYear);
    if (writtenMonth == null) {
      return yearIn(text);
    }
    Matcher year = YEAR.matcher(text);
    if (!year.matches() || date(Integer.parseInt(year.group(1)), null, null) == null) {
      return yearIn(text);
    }
    String month = LatexText.plain(writtenMonth).replace('\u00A0', ' ').strip();
    int season = SEASONS.indexOf(month.toLowerCase(Locale.ROOT));
    PartialDate whole = PartialDate.parse(text);
    if (season >= 0) {
      return new CslDate(whole, null, season + 1, false, null);
    }
    // "3", "March", "mar.", "3 1" (mar # "~1"), "March 3--5", "June/July".
    String[] ends = month.split("[–/-]+", -1);
    PartialDate start = monthAndDay(whole.year(), ends[0], day);
    if (start == null) {
      return CslDate.of(whole);
    }
    Integer startMonth = start.month();
    PartialDate end =
        ends.length < 2 || startMonth == null
            ? null
            : NUMBER.matcher(ends[1].strip()).matches() && start.day() != null
                ? date(whole.year(), startMonth, number(ends[1].strip()))
                : monthAndDay(whole.year(), ends[1], null);
    return new CslDate(start, end, null, false, null);
  }

  private static @Nullable PartialDate monthAndDay(
      int year, String written, @Nullable String dayField) {
    String text = written.strip().toLowerCase(Locale.ROOT);
    Integer month = null;
    Integer day = dayField == null ? null : number(LatexText.plain(dayField));
    for (String word : text.split("[\\s.,]+", -1)) {
      if (NUMBER.matcher(word).matches()) {
        if (month == null) {
          month = number(word);
        } else {
          day = number(word);
        }
      } else if (word.length() >= 3 && MONTHS.contains(word.substring(0, 3))) {
        // "12 March": the number before was the day.
        day = month != null ? month : day;
        month = MONTHS.indexOf(word.substring(0, 3)) + 1;
      }
    }
    return date(year, month, month == null ? null : day);
  }

  /** The first year in a text; the text itself as it is if there is none. */
  private static CslDate yearIn(String text) {
    Matcher year = YEAR.matcher(text);
    if (!year.find()) {
      return new CslDate(null, null, null, false, text);
    }
    PartialDate start = date(Integer.parseInt(year.group(1)), null, null);
    PartialDate end = year.find() ? date(Integer.parseInt(year.group(1)), null, null) : null;
    boolean circa = text.matches("(?i).*\\b(?:ca?|circa)\\b.*");
    return new CslDate(start, end, null, circa, start == null ? text : null);
  }

  private static @Nullable PartialDate date(
      int year, @Nullable Integer month, @Nullable Integer day) {
    try {
      return new PartialDate(year, month, day);
    } catch (DateTimeException e) {
      return month == null ? null : date(year, day == null ? null : month, null);
    }
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null || !NUMBER.matcher(digits).matches() ? null : Integer.valueOf(digits);
  }
}
