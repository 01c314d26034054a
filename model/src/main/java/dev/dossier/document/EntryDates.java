package dev.dossier.document;

import dev.dossier.profile.Dated;
import dev.dossier.profile.EndDate;
import dev.dossier.profile.Lasting;
import dev.dossier.profile.PartialDate;
import dev.dossier.profile.ProfileEntry;
import dev.dossier.profile.Sort;
import dev.dossier.profile.Years;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an entry was, for choosing and sorting.
 *
 * @param first the first day that is known
 * @param last the last one; {@link LocalDate#MAX} of what goes on or is still to come
 */
record EntryDates(LocalDate first, LocalDate last) {

  /** The dates of an entry; {@code null} if it has none. */
  static @Nullable EntryDates of(ProfileEntry entry) {
    if (entry instanceof Lasting lasting && (lasting.start() != null || lasting.end() != null)) {
      return of(lasting.start(), lasting.end());
    }
    return entry instanceof Dated dated && dated.date() != null ? of(dated.date(), null) : null;
  }

  private static EntryDates of(@Nullable PartialDate start, @Nullable EndDate end) {
    LocalDate last =
        end == null ? firstDay(start) : end.date() == null ? LocalDate.MAX : end.date().firstDay();
    return new EntryDates(start == null ? last : start.firstDay(), last);
  }

  private static LocalDate firstDay(@Nullable PartialDate date) {
    return date == null ? LocalDate.MIN : date.firstDay();
  }

  /** Whether one of the days is in these years. */
  boolean isIn(Years years) {
    return (years.from() == null || last.getYear() >= years.from())
        && (years.to() == null || first.getYear() <= years.to());
  }

  /** The entries in the order asked for; as they are written if none is. */
  static <T extends ProfileEntry> List<T> sorted(List<T> entries, @Nullable Sort sort) {
    if (sort == null || sort == Sort.STYLE) {
      return entries;
    }
    // What goes on is newer than what ended, and of two that do, what began later.
    Comparator<EntryDates> oldest =
        Comparator.comparing(EntryDates::last).thenComparing(EntryDates::first);
    Comparator<EntryDates> order = sort == Sort.NEWEST ? oldest.reversed() : oldest;
    return entries.stream()
        .sorted(Comparator.comparing(EntryDates::of, Comparator.nullsLast(order)))
        .toList();
  }
}
