package dev.dossier.document.select;

import dev.dossier.document.words.Span;
import dev.dossier.profile.entry.CustomEntry;
import dev.dossier.profile.part.HasDate;
import dev.dossier.profile.part.HasTimeSpan;
import dev.dossier.profile.part.ProfileEntry;
import dev.dossier.profile.spec.Sort;
import dev.dossier.profile.value.EndDate;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.profile.value.Years;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The dates of an entry, for selecting and sorting.
 *
 * @param first the first known day
 * @param last the last one; {@link LocalDate#MAX} if it is ongoing or in the future
 */
public record EntryDates(LocalDate first, LocalDate last) {

  /** Returns the dates of an entry, separately for each occasion or term; empty if it has none. */
  public static List<EntryDates> of(ProfileEntry entry) {
    List<EntryDates> dates = new ArrayList<>();
    if (entry instanceof HasTimeSpan lasting) {
      // The entry's own dates cover everything; without them, gaps between terms do not
      // count.
      boolean whole = lasting.start() != null || lasting.end() != null;
      List<Span> spans = whole ? List.of(Span.of(lasting)) : Span.spells(lasting);
      spans.forEach(span -> dates.add(of(span.start(), span.end())));
    }
    if (dates.isEmpty() && entry instanceof HasDate dated) {
      List<? extends HasDate> times = dated.times().isEmpty() ? List.of(dated) : dated.times();
      times.stream()
          .map(HasDate::date)
          .filter(Objects::nonNull)
          .forEach(date -> dates.add(of(date, null)));
    }
    return dates;
  }

  private static EntryDates of(@Nullable PartialDate start, @Nullable EndDate end) {
    LocalDate last =
        end == null ? firstDay(start) : end.date() == null ? LocalDate.MAX : end.date().firstDay();
    return new EntryDates(start == null ? last : start.firstDay(), last);
  }

  /** Whether all entries have single dates. Custom entries do not count as such. */
  private static boolean hasSingleDates(List<? extends Located<? extends ProfileEntry>> entries) {
    return entries.stream()
        .map(Located::value)
        .allMatch(entry -> entry instanceof HasDate && !(entry instanceof CustomEntry));
  }

  private static LocalDate firstDay(@Nullable PartialDate date) {
    return date == null ? LocalDate.MIN : date.firstDay();
  }

  /** Whether one of the entry's dates is in these years. */
  static boolean areIn(Years years, ProfileEntry entry) {
    return of(entry).stream().anyMatch(dates -> dates.isIn(years));
  }

  private boolean isIn(Years years) {
    return (years.from() == null || last.getYear() >= years.from())
        && (years.to() == null || first.getYear() <= years.to());
  }

  /**
   * Sorts entries. By default entries with single dates are listed newest first, and all others in
   * the order of the profile, which may reflect their importance.
   */
  static <T extends ProfileEntry> List<Located<T>> sorted(
      List<Located<T>> entries, @Nullable Sort asked) {
    Sort sort = asked != null ? asked : hasSingleDates(entries) ? Sort.NEWEST : Sort.PROFILE;
    if (sort == Sort.PROFILE || sort == Sort.STYLE) {
      return entries;
    }
    // Ongoing entries are newer than finished ones; of two ongoing ones, that which began
    // later.
    Comparator<EntryDates> oldest =
        Comparator.comparing(EntryDates::last).thenComparing(EntryDates::first);
    Comparator<EntryDates> order = sort == Sort.NEWEST ? oldest.reversed() : oldest;
    // Of several dates, the newest or oldest counts.
    return entries.stream()
        .sorted(
            Comparator.comparing(
                entry -> of(entry.value()).stream().min(order).orElse(null),
                Comparator.nullsLast(order)))
        .toList();
  }
}
