package dev.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How documents are written.
 *
 * @param documents names of the documents to write; all if empty
 * @param timestamp the date of the build, for formats that must hold one
 * @param today the day that documents are made for: talks after it are upcoming, and years are
 *     counted to it; {@code null} if they are for no day: nothing in them is upcoming, and prose
 *     may not ask for years since a date
 */
public record WriteOptions(List<String> documents, Instant timestamp, @Nullable LocalDate today) {
  /**
   * 1 February 1980, the date that files hold when nobody says one: the same bytes tomorrow matter
   * more than a clock.
   */
  public static final Instant NO_TIMESTAMP = Instant.ofEpochSecond(318_211_200);

  public WriteOptions {
    documents = List.copyOf(documents);
  }

  /** All documents, without a date of the build, for no day. */
  public static WriteOptions defaults() {
    return new WriteOptions(List.of(), NO_TIMESTAMP, null);
  }

  /** These documents only. */
  public WriteOptions withDocuments(List<String> names) {
    return new WriteOptions(names, timestamp, today);
  }

  /** With this date of the build. */
  public WriteOptions withTimestamp(Instant instant) {
    return new WriteOptions(documents, instant, today);
  }

  /** For this day. */
  public WriteOptions withToday(LocalDate day) {
    return new WriteOptions(documents, timestamp, day);
  }
}
