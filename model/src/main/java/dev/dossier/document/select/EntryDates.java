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
 * When an entry was, for choosing and sorting.
 *
 * @param first the first day that is known
 * @param last the last one; {@link LocalDate#MAX} of what goes on or is still to come
 */
public record EntryDates(LocalDate first, LocalDate last) {

  /** The dates of an entry, each time of several on its own; none if it has none. */
  public static List<EntryDates> of(ProfileEntry entry) {
    List<EntryDates> dates = new ArrayList<>();
    if (entry instanceof HasTimeSpan lasting) {
      // Dates of the whole are for the whole; else what lies between two terms is none of its time.
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

  /** An entry of a section of one's own may be anything, and so is none of them. */
  private static boolean hasSingleDates(List<? extends Located<? extends ProfileEntry>> entries) {
    return entries.stream()
        .map(Located::value)
        .allMatch(entry -> entry instanceof HasDate && !(entry instanceof CustomEntry));
  }

  private static LocalDate firstDay(@Nullable PartialDate date) {
    return date == null ? LocalDate.MIN : date.firstDay();
  }

  /** Whether an entry has a day in these years. */
  static boolean areIn(Years years, ProfileEntry entry) {
    return of(entry).stream().anyMatch(dates -> dates.isIn(years));
  }

  private boolean isIn(Years years) {
    return (years.from() == null || last.getYear() >= years.from())
        && (years.to() == null || first.getYear() <= years.to());
  }

  /**
   * The entries in the order asked for. If none is, what has a single date is listed newest first,
   * and all else, of which the order may say what matters, as it is written.
   */
  static <T extends ProfileEntry> List<Located<T>> sorted(
      List<Located<T>> entries, @Nullable Sort asked) {
    Sort sort = asked != null ? asked : hasSingleDates(entries) ? Sort.NEWEST : Sort.PROFILE;
    if (sort == Sort.PROFILE || sort == Sort.STYLE) {
      return entries;
    }
    // What goes on is newer than what ended, and of two that do, what began later.
    Comparator<EntryDates> oldest =
        Comparator.comparing(EntryDates::last).thenComparing(EntryDates::first);
    Comparator<EntryDates> order = sort == Sort.NEWEST ? oldest.reversed() : oldest;
    // Of several times, the newest or the oldest counts.
    return entries.stream()
        .sorted(
            Comparator.comparing(
                entry -> of(entry.value()).stream().min(order).orElse(null),
                Comparator.nullsLast(order)))
        .toList();
  }
}
