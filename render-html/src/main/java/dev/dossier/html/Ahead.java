package dev.dossier.html;

import dev.dossier.document.Entry;
import dev.dossier.document.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** What is ahead of the day of the build. */
final class Ahead {
  // A build that is not dated has a date of long ago; of it nothing is known to be ahead.
  private static final LocalDate UNDATED = LocalDate.of(1990, 1, 1);

  private Ahead() {}

  /** Whether an entry begins after the day of the build, wherever in its month or year that is. */
  static boolean of(Entry entry, Instant timestamp) {
    When when = entry.when();
    LocalDate today = timestamp.atZone(ZoneOffset.UTC).toLocalDate();
    return when != null && !today.isBefore(UNDATED) && firstDay(when.start()).isAfter(today);
  }

  private static LocalDate firstDay(@Nullable String iso) {
    return iso == null
        ? LocalDate.MIN
        : switch (iso.length()) {
          case 4 -> Year.parse(iso).atDay(1);
          case 7 -> YearMonth.parse(iso).atDay(1);
          default -> LocalDate.parse(iso);
        };
  }
}
