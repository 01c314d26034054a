package dev.dossier.document.words;

import dev.dossier.document.When;
import dev.dossier.language.DatePattern;
import dev.dossier.language.Labels;
import dev.dossier.profile.spec.DatePrecision;
import dev.dossier.profile.spec.Design.DateFormat;
import dev.dossier.profile.value.EndDate;
import dev.dossier.profile.value.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Writes dates in the language of a document, as precisely as they are known or as the document
 * asks for.
 */
public final class DateWords {
  /** ISO 8601 is the same in all languages. */
  private static final Map<String, String> ISO = Map.of("day", "y-MM-dd", "month", "y-MM");

  private final Labels labels;
  private final DateFormat format;
  private final DatePrecision precision;
  private final DatePattern day;
  private final DatePattern month;
  private final DatePattern year;
  private final DatePattern days;
  private final DatePattern months;

  /**
   * Returns the dash between two dates with its spaces; empty if the label has words around them.
   */
  private final String separator;

  DateWords(Labels labels, DateFormat format) {
    this(labels, format, DatePrecision.DAY, pattern -> pattern);
  }

  /**
   * @param form changes the patterns with a month
   */
  private DateWords(
      Labels labels, DateFormat format, DatePrecision precision, UnaryOperator<DatePattern> form) {
    this.labels = labels;
    this.precision = precision;
    this.format = format;
    this.day = form.apply(pattern("day"));
    this.month = form.apply(pattern("month"));
    this.year = format == DateFormat.ISO ? DatePattern.parse("y") : pattern("year");
    this.days = form.apply(pattern("range.days"));
    this.months = form.apply(pattern("range.months"));
    String range = labels.get("date.range");
    boolean isPlain = range.startsWith("{0}") && range.endsWith("{1}");
    this.separator = isPlain ? range.substring(3, range.length() - 3) : "";
  }

  /** Writes dates in the same way, but not more precisely than this. */
  DateWords upTo(DatePrecision most) {
    return new DateWords(labels, format, most, pattern -> pattern);
  }

  /**
   * Writes a date or a span of days of one year without this year, for lists below it. Other dates,
   * and those of which only the year is known or printed, do not change.
   */
  public When withoutYear(When when) {
    PartialDate start = when.start();
    PartialDate end = when.end();
    if (start == null
        || precision.limit(start).month() == null
        || when.ongoing()
        || (end != null && end.year() != start.year())) {
      return when;
    }
    return Objects.requireNonNull(
            new DateWords(labels, format, precision, DatePattern::withoutYear).from(start, end))
        .lasting(when.duration());
  }

  /** Returns the pattern of the format; if it has none, that of all formats. */
  private DatePattern pattern(String part) {
    String own =
        format == DateFormat.ISO
            ? ISO.get(part)
            : labels.find("date." + format.name().toLowerCase(Locale.ROOT) + "." + part);
    return DatePattern.parse(own == null ? labels.get("date." + part) : own);
  }

  /** Writes a date; {@code null} for none. */
  public @Nullable When on(@Nullable PartialDate date) {
    return date == null ? null : When.of(date, null, false, new When.Range(part(date)));
  }

  /** Writes a range of days, such as that of a conference. */
  public @Nullable When from(@Nullable PartialDate first, @Nullable PartialDate last) {
    return between(
        first, last == null || (first != null && isSame(last, first)) ? null : new EndDate(last));
  }

  /** Writes a time span; {@code null} if neither end is known. */
  public @Nullable When between(@Nullable PartialDate start, @Nullable EndDate end) {
    if (end == null) {
      return on(start);
    }
    PartialDate last = end.date();
    if (start == null) {
      When.Part words =
          last == null ? new When.Part(labels.get("date.present"), null) : in("date.until", last);
      return When.of(null, last, last == null, new When.Range(words));
    }
    if (last == null) {
      return When.of(start, null, true, ongoing(start));
    }
    if (isSame(last, start)) {
      return on(start);
    }
    boolean same = isSame(precision.limit(last), precision.limit(start));
    return When.of(start, last, false, same ? new When.Range(part(start)) : range(start, last));
  }

  /** Equality, but without that of a record, which takes milliseconds the first time in a JVM. */
  private static boolean isSame(PartialDate a, PartialDate b) {
    return a.compareTo(b) == 0;
  }

  /**
   * Writes the time span of something finished, such as a degree of which only the end may be
   * known.
   */
  public @Nullable When finished(@Nullable PartialDate start, @Nullable EndDate end) {
    PartialDate last = end == null ? null : end.date();
    return start == null && last != null
        ? When.of(null, last, false, new When.Range(part(last)))
        : between(start, end);
  }

  /** Writes several time spans: {@code 2010 – 2012, 2022 – present}. */
  public When over(List<Span> spans) {
    List<When.Range> ranges =
        spans.stream()
            .map(span -> between(span.start(), span.end()))
            .filter(Objects::nonNull)
            .flatMap(when -> when.ranges().stream())
            // Lines may break between time spans, not within one.
            .map(When.Range::unbroken)
            .toList();
    EndDate end = spans.get(spans.size() - 1).end();
    PartialDate last = end == null ? null : end.date();
    return When.of(
        spans.get(0).start(),
        last,
        end != null && last == null,
        ranges,
        labels.get("list-separator"));
  }

  /** Writes an ongoing time span: {@code since 2021}, {@code 2021 – present}. */
  private When.Range ongoing(PartialDate start) {
    When.Part words = in("date.ongoing", start);
    return !separator.isEmpty() && words.after().startsWith(separator)
        ? new When.Range(
            new When.Part(words.before(), words.words(), "", start),
            separator,
            new When.Part(words.after().substring(separator.length()), null))
        : new When.Range(words);
  }

  /** Writes parts that both ends share once: {@code 2–3 Oct 2026}, {@code 28 Sep – 3 Oct 2026}. */
  private When.Range range(PartialDate start, PartialDate last) {
    boolean inWords = format == DateFormat.LONG || format == DateFormat.SHORT;
    boolean days = precision == DatePrecision.DAY && start.day() != null && last.day() != null;
    if (inWords && days && start.year() == last.year()) {
      DatePattern span = Objects.equals(start.month(), last.month()) ? this.days : months;
      List<String> words =
          span.format(
              start.firstDay(), last.firstDay(), List.of(separator, separator.strip()), labels);
      return words.size() == 1
          ? new When.Range(new When.Part(words.get(0), null))
          : new When.Range(
              new When.Part(words.get(0), start), words.get(1), new When.Part(words.get(2), last));
    }
    return separator.isEmpty()
        ? new When.Range(new When.Part(labels.fill("date.range", words(start), words(last)), null))
        : new When.Range(part(start), separator, part(last));
  }

  private When.Part part(PartialDate date) {
    return new When.Part(words(date), date);
  }

  /** Inserts a date into a label with one placeholder. */
  private When.Part in(String key, PartialDate date) {
    String label = labels.get(key);
    int gap = label.indexOf("{0}");
    return new When.Part(label.substring(0, gap), words(date), label.substring(gap + 3), date);
  }

  /** Returns a written date; {@code null} for none. */
  public @Nullable String text(@Nullable PartialDate date) {
    return date == null ? null : words(date);
  }

  private String words(PartialDate exact) {
    PartialDate date = precision.limit(exact);
    DatePattern pattern = date.day() != null ? day : date.month() != null ? month : year;
    return pattern.format(date.firstDay(), labels);
  }
}
