package dev.dossier.maven;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** The day for which documents are made. */
final class ReferenceDay {
  private ReferenceDay() {}

  /**
   * Returns the day.
   *
   * @param today the parameter: {@code 2026-01-07}; without it, the day of the timestamp counts
   * @param timestamp the time of the build; if it is not set, the present time
   */
  static LocalDate of(@Nullable String today, Optional<Instant> timestamp)
      throws MojoFailureException {
    if (today == null || today.isBlank()) {
      return LocalDate.ofInstant(timestamp.orElseGet(Instant::now), ZoneOffset.UTC);
    }
    try {
      return LocalDate.parse(today.strip());
    } catch (DateTimeException e) {
      throw new MojoFailureException(
          "dossier.today must be a date such as 2026-01-07, but is '" + today + "'");
    }
  }
}
