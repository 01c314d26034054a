package dev.dossier.document.words;

import dev.dossier.profile.part.HasTimeSpan;
import dev.dossier.profile.value.EndDate;
import dev.dossier.profile.value.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A time span.
 *
 * @param start the start; {@code null} if it is unknown
 * @param end the end; {@code null} if it is unknown, or for a single date
 */
public record Span(@Nullable PartialDate start, @Nullable EndDate end) {
  /** From the first day of the first to the last day of the last. */
  private static final Comparator<Span> BY_START = Comparator.comparing(Span::firstDay);

  private static final Comparator<Span> BY_END =
      Comparator.comparing(Span::lastDay).thenComparing(BY_START);

  /**
   * Returns the time span of an entry; what the entry does not specify follows from its positions
   * or terms.
   */
  public static Span of(HasTimeSpan entry) {
    List<Span> spells = spells(entry);
    if (spells.isEmpty()) {
      return new Span(entry.start(), entry.end());
    }
    Span overall = overall(spells);
    PartialDate start = entry.start() != null ? entry.start() : overall.start;
    return new Span(start, entry.end() != null ? entry.end() : overall.end);
  }

  /** Returns the time spans of an entry's positions or terms that have dates, in order. */
  public static List<Span> spells(HasTimeSpan entry) {
    return entry.spells().stream()
        .filter(spell -> spell.start() != null || spell.end() != null)
        .map(spell -> new Span(spell.start(), spell.end()))
        .toList();
  }

  private static Span overall(List<Span> spans) {
    PartialDate start =
        spans.stream().map(Span::start).anyMatch(Objects::isNull)
            ? null
            : spans.stream().min(BY_START).map(Span::start).orElse(null);
    Span last = spans.stream().max(BY_END).orElseThrow();
    return new Span(start, last.closed());
  }

  /** Returns the end; for a single date, this. */
  private @Nullable EndDate closed() {
    return end != null || start == null ? end : new EndDate(start);
  }

  /** Returns the union of time spans, oldest first; adjacent ones are merged. */
  public static List<Span> covered(List<Span> spans) {
    List<Span> covered = new ArrayList<>();
    for (Span span : spans.stream().sorted(BY_START).toList()) {
      Span before = covered.isEmpty() ? null : covered.get(covered.size() - 1);
      if (before != null && before.reaches(span)) {
        covered.set(covered.size() - 1, overall(List.of(before, span)));
      } else {
        covered.add(span);
      }
    }
    return covered;
  }

  /** Whether another time span begins in it, or on the day after. */
  private boolean reaches(Span next) {
    return lastDay().equals(LocalDate.MAX) || !next.firstDay().isAfter(lastDay().plusDays(1));
  }

  /**
   * Returns the total number of whole months of time spans. Both ends are included, so that October
   * to September is a year; if only years are known, it is their difference, so that 2010 to 2012
   * is two years. Ongoing time spans end with {@code today}.
   *
   * @param today {@code null} if there is none, so that the length of ongoing time spans is unknown
   * @return {@code null} if the length of one of them is unknown
   */
  static @Nullable Integer months(List<Span> spans, @Nullable LocalDate today) {
    int months = 0;
    for (Span span : spans) {
      Integer more = span.months(today);
      if (more == null) {
        return null;
      }
      months += more;
    }
    return months;
  }

  private @Nullable Integer months(@Nullable LocalDate today) {
    PartialDate last = end == null ? null : end.date();
    LocalDate until = last == null ? today : last.lastDay();
    if (start == null || end == null || until == null || until.isBefore(start.firstDay())) {
      return null;
    }
    if (start.month() == null || (last != null && last.month() == null)) {
      int years = until.getYear() - start.year();
      return years == 0 ? null : Integer.valueOf(years * 12);
    }
    return (int) ChronoUnit.MONTHS.between(start.firstDay(), until.plusDays(1));
  }

  /** Whether the months of both ends are known; of the start only, if it is ongoing. */
  boolean isKnownByMonth() {
    PartialDate last = end == null ? null : end.date();
    return start != null && start.month() != null && (last == null || last.month() != null);
  }

  /**
   * Sorts newest first: ongoing time spans, then by the end; of two with the same end, that which
   * began later is first.
   */
  public static <T extends HasTimeSpan> List<T> newestFirst(List<T> entries) {
    return entries.stream()
        .sorted(
            Comparator.comparing((T entry) -> new Span(entry.start(), entry.end()), BY_END)
                .reversed())
        .toList();
  }

  private LocalDate firstDay() {
    if (start != null) {
      return start.firstDay();
    }
    return end == null || end.date() == null ? LocalDate.MIN : end.date().firstDay();
  }

  private LocalDate lastDay() {
    if (end == null) {
      return start == null ? LocalDate.MIN : start.lastDay();
    }
    return end.date() == null ? LocalDate.MAX : end.date().lastDay();
  }
}
