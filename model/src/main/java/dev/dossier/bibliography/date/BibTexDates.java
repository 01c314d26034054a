package dev.dossier.bibliography.date;

import dev.dossier.ProblemKind;
import dev.dossier.bibliography.latex.LatexText;
import dev.dossier.bibliography.latex.LatexWriter;
import dev.dossier.bibliography.name.BibTexFieldProblem;
import dev.dossier.bibliography.name.NameHeuristics;
import dev.dossier.profile.csl.CslDate;
import dev.dossier.profile.value.PartialDate;
import java.time.DateTimeException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes dates of BibTeX ({@code year}, {@code month}) and BibLaTeX (EDTF, ISO 8601-2
 * with ranges and seasons).
 */
public final class BibTexDates {
  private static final Pattern EDTF =
      Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?(?:T[\\d:Z+.-]*)?([~?%]?)");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{4})(?!\\d)");
  private static final Pattern ONLY_YEAR = Pattern.compile("[\\[(]?(\\d{4})[a-z]?[\\])]?");
  private static final Pattern YEAR_AND_MONTH = Pattern.compile("\\d{4}-((?!00)\\d{2}).*");
  private static final Pattern TWO_YEARS =
      Pattern.compile("\\D*(\\d{4})\\s*[-–—/]+\\s*(\\d{4}|\\d{2})\\D*");
  private static final Pattern BEFORE_CHRIST = Pattern.compile("-\\s*(\\d{1,4})");
  private static final Pattern CIRCA = Pattern.compile("(?i)\\b(?:ca?|circa)\\b");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
  private static final Pattern DIGIT = Pattern.compile("\\d");

  /** The names of BibTeX's predefined macros, January to December. */
  public static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final int FIRST_SEASON = 21;
  private static final int LONGEST = 200;

  private BibTexDates() {}

  /**
   * Reports an invalid month, which is ignored so that the date is a year.
   *
   * @param field {@code date} or {@code month}
   * @param written the value of the field; {@code null} if it is absent
   * @param date the date that was read
   * @param problems receives the problem
   */
  public static void checkMonth(
      String field, @Nullable String written, CslDate date, List<BibTexFieldProblem> problems) {
    PartialDate start = date.start();
    if (written == null || start == null || start.month() != null || date.season() != null) {
      return;
    }
    String value = written.strip();
    String month = null;
    if (field.equals("date")) {
      Matcher withMonth = YEAR_AND_MONTH.matcher(value);
      month = withMonth.matches() ? withMonth.group(1) + " in '" + value + "'" : null;
    } else if (!date.circa() && NameHeuristics.hasLetters(value)) {
      month = "'" + value + "'";
    }
    if (month != null) {
      String message = "there is no month " + month + ", so only the year is used; write 1 to 12";
      problems.add(new BibTexFieldProblem(field, written, message, ProblemKind.of("no month")));
    }
  }

  /** Reads a BibLaTeX date: {@code 2020-03/2020-05}, {@code 2020~}, {@code 2020-21}. */
  public static CslDate edtf(String written) {
    String plain = plain(written);
    String text = plain.replace('–', '/').replace("\u00A0", "~");
    String[] ends = text.split("/", -1);
    CslDate start = single(ends[0].strip());
    if (start == null || ends.length > 2) {
      return free(plain, null);
    }
    CslDate end = ends.length == 2 ? end(ends[0].strip(), ends[1].strip()) : null;
    if (end == null && ends.length == 2 && TWO_YEARS.matcher(plain).matches()) {
      return free(plain, null);
    }
    return end == null
        ? start
        : new CslDate(
            start.start(), end.start(), start.season(), start.circa() || end.circa(), null);
  }

  /** Reads the end of a range, which may omit the parts that it shares with the start. */
  private static @Nullable CslDate end(String start, String end) {
    boolean cut = end.matches("\\d{2}(-\\d{2})?") && start.length() >= end.length() + 5;
    return single(cut ? start.substring(0, start.length() - end.length()) + end : end);
  }

  private static String plain(String written) {
    String text = LatexText.plain(written).strip();
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  /** Writes a BibLaTeX date. {@link #edtf} is the inverse. */
  public static String written(CslDate date) {
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

  /** Reads BibTeX's {@code year} and {@code month}, and the common field {@code day}. */
  public static CslDate parts(
      String writtenYear, @Nullable String writtenMonth, @Nullable String day) {
    String year = ONLY_YEAR.matcher(plain(writtenYear)).replaceFirst("$1");
    if (!YEAR.matcher(year).matches() || Integer.parseInt(year) == 0) {
      return free(year, null);
    }
    String month = writtenMonth == null ? "" : plain(writtenMonth).replace('\u00A0', ' ').strip();
    Integer number = number(month);
    if (number != null && number >= 1 && number <= 12) {
      month = MONTHS.get(number - 1);
    }
    boolean hasDay = DIGIT.matcher(month).find();
    return free(day == null || hasDay ? month : plain(day) + " " + month, Integer.valueOf(year));
  }

  /** Reads a free-form date; text that is not a date becomes a literal. */
  private static CslDate free(String text, @Nullable Integer year) {
    Matcher negative = BEFORE_CHRIST.matcher(text);
    if (negative.matches()) {
      // Year 0 of ISO 8601 is 1 BC.
      return literal(Integer.parseInt(negative.group(1)) + 1 + " BC");
    }
    Matcher years = TWO_YEARS.matcher(text);
    CslDate date =
        years.matches() && Integer.parseInt(years.group(1)) > 0
            ? years(years)
            : FreeFormDates.read(text, year);
    if (date == null) {
      return literal(text);
    }
    boolean circa = date.circa() || CIRCA.matcher(text).find();
    return new CslDate(date.start(), date.end(), date.season(), circa, null);
  }

  /** Reads two years, {@code 1999--2003} or {@code 2013/14}; {@code 2013/06} is a month. */
  private static CslDate years(Matcher years) {
    int first = Integer.parseInt(years.group(1));
    int second = Integer.parseInt(years.group(2));
    boolean whole = years.group(2).length() == 4;
    int last = whole ? second : first - first % 100 + second + (second < first % 100 ? 100 : 0);
    boolean month = !whole && second >= 1 && second <= 12 && last != first + 1;
    PartialDate start = FreeFormDates.date(first, month ? second : null, null);
    boolean range = !month && last > first;
    return new CslDate(
        start, range ? FreeFormDates.date(last, null, null) : null, null, false, null);
  }

  private static CslDate literal(String text) {
    return new CslDate(null, null, null, false, text);
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
