package dev.dossier.document.words;

import dev.dossier.document.When;
import dev.dossier.language.DatePattern;
import dev.dossier.language.Labels;
import dev.dossier.profile.spec.Design.DateFormat;
import dev.dossier.profile.value.EndDate;
import dev.dossier.profile.value.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes dates out in a document's language, as precisely as they are known. */
public final class DateWords {
  /** ISO 8601 has no words, and so is in no list of labels. */
  private static final Map<String, String> ISO = Map.of("day", "y-MM-dd", "month", "y-MM");

  private final Labels labels;
  private final DateFormat format;
  private final DatePattern day;
  private final DatePattern month;
  private final DatePattern year;
  private final DatePattern days;
  private final DatePattern months;

  DateWords(Labels labels, DateFormat format) {
    this.labels = labels;
    this.format = format;
    this.day = pattern("day");
    this.month = pattern("month");
    this.year = format == DateFormat.ISO ? DatePattern.parse("y") : pattern("year");
    this.days = pattern("range.days");
    this.months = pattern("range.months");
  }

  /** The pattern of the format, or where it has none of its own, the one of all formats. */
  private DatePattern pattern(String part) {
    String own =
        format == DateFormat.ISO
            ? ISO.get(part)
            : labels.find("date." + format.name().toLowerCase(Locale.ROOT) + "." + part);
    return DatePattern.parse(own == null ? labels.get("date." + part) : own);
  }

  /** One date; {@code null} for none. */
  public @Nullable When on(@Nullable PartialDate date) {
    return date == null ? null : new When(words(date), date.iso(), null, false);
  }

  /** A span of days: a conference. */
  public @Nullable When from(@Nullable PartialDate first, @Nullable PartialDate last) {
    return between(first, last == null || last.equals(first) ? null : new EndDate(last));
  }

  /** A span of time; {@code null} if neither end is known. */
  public @Nullable When between(@Nullable PartialDate start, @Nullable EndDate end) {
    if (end == null) {
      return on(start);
    }
    PartialDate last = end.date();
    if (start == null) {
      return last == null
          ? new When(labels.get("date.present"), null, null, true)
          : new When(labels.fill("date.until", words(last)), null, last.iso(), false);
    }
    if (last == null) {
      return new When(labels.fill("date.ongoing", words(start)), start.iso(), null, true);
    }
    if (last.equals(start)) {
      return on(start);
    }
    return new When(range(start, last), start.iso(), last.iso(), false);
  }

  /** When something was finished that may have lasted: a degree of which only the end is known. */
  public @Nullable When finished(@Nullable PartialDate start, @Nullable EndDate end) {
    PartialDate last = end == null ? null : end.date();
    return start == null && last != null
        ? new When(words(last), null, last.iso(), false)
        : between(start, end);
  }

  /** Several spans of time, one after the other: {@code 2010 – 2012, 2022 – present}. */
  public When over(List<Span> spans) {
    String text =
        spans.stream()
            .map(span -> between(span.start(), span.end()))
            .filter(Objects::nonNull)
            // A line is broken between two of them, not within one.
            .map(when -> when.text().replace(' ', '\u00a0'))
            .collect(Collectors.joining(labels.get("list-separator")));
    PartialDate start = spans.get(0).start();
    EndDate end = spans.get(spans.size() - 1).end();
    PartialDate last = end == null ? null : end.date();
    return new When(
        text,
        start == null ? null : start.iso(),
        last == null ? null : last.iso(),
        end != null && last == null);
  }

  /** What both ends share is said once: {@code 2–3 Oct 2026}, {@code 28 Sep – 3 Oct 2026}. */
  private String range(PartialDate start, PartialDate last) {
    boolean inWords = format == DateFormat.LONG || format == DateFormat.SHORT;
    if (inWords && start.day() != null && last.day() != null && start.year() == last.year()) {
      DatePattern span = Objects.equals(start.month(), last.month()) ? days : months;
      return span.format(start.firstDay(), last.firstDay(), labels);
    }
    return labels.fill("date.range", words(start), words(last));
  }

  /** One date in words; {@code null} for none. */
  public @Nullable String text(@Nullable PartialDate date) {
    return date == null ? null : words(date);
  }

  private String words(PartialDate date) {
    DatePattern pattern = date.day() != null ? day : date.month() != null ? month : year;
    return pattern.format(date.firstDay(), labels);
  }
}
