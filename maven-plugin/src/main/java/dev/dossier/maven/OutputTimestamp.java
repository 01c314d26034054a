package dev.dossier.maven;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code project.build.outputTimestamp} as Maven's own plugins do: an ISO 8601 date and time
 * with offset, or seconds since 1970; a single character that is no digit switches it off. See
 * Maven's guide to reproducible builds.
 */
final class OutputTimestamp {
  private OutputTimestamp() {}

  /**
   * The time it says, in whole seconds.
   *
   * @param value what the POM says; {@code null} if it says nothing
   * @return empty if there is none or it is switched off
   * @throws IllegalArgumentException if it is no timestamp; the message is for the user
   */
  static Optional<Instant> parse(@Nullable String value) {
    if (value == null || value.isEmpty()) {
      return Optional.empty();
    }
    boolean digits = value.chars().allMatch(c -> c >= '0' && c <= '9');
    if (value.length() == 1 && !digits) {
      return Optional.empty();
    }
    try {
      Instant instant =
          digits
              ? Instant.ofEpochSecond(Long.parseLong(value))
              : OffsetDateTime.parse(value).toInstant().truncatedTo(ChronoUnit.SECONDS);
      // A PDF has four digits for a year.
      if (instant.atOffset(ZoneOffset.UTC).getYear() > 9999) {
        throw new DateTimeException("year after 9999");
      }
      return Optional.of(instant);
    } catch (DateTimeException | NumberFormatException e) {
      throw new IllegalArgumentException(
          "project.build.outputTimestamp is '"
              + value
              + "': write a date and time with offset (2026-01-31T12:00:00Z) or seconds since 1970",
          e);
    }
  }
}
