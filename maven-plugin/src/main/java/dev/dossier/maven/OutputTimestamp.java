package dev.dossier.maven;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parses {@code project.build.outputTimestamp} like Maven's own plugins: an ISO 8601 date and time
 * with offset, or seconds since 1970. A single character other than a digit disables it. See
 * Maven's guide to reproducible builds.
 *
 * <p>The default of Maven 4, which every project without a timestamp of its own inherits, counts as
 * not set: it is not meant as the day of a document.
 */
final class OutputTimestamp {
  private static final String DEFAULT_OF_MAVEN_4 = "1980-02-01T00:00:00Z";

  private OutputTimestamp() {}

  /**
   * Parses a timestamp.
   *
   * @param value the value of the property; {@code null} if it is not set
   * @return the time in whole seconds; empty if it is not set or disabled
   * @throws IllegalArgumentException if the value is not a timestamp, with a message for the user
   */
  static Optional<Instant> parse(@Nullable String value) {
    if (value == null || value.isEmpty() || value.equals(DEFAULT_OF_MAVEN_4)) {
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
      // Dates in PDFs have four digits for the year.
      if (instant.atOffset(ZoneOffset.UTC).getYear() > 9999) {
        throw new DateTimeException("year after 9999");
      }
      return Optional.of(instant);
    } catch (DateTimeException | NumberFormatException e) {
      throw new IllegalArgumentException(
          "project.build.outputTimestamp must be a date and time with offset (2026-01-31T12:00:00Z)"
              + " or seconds since 1970, but is '"
              + value
              + "'",
          e);
    }
  }
}
