package dev.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Options for rendering and writing documents. Immutable.
 *
 * <pre>{@code
 * WriteOptions options =
 *     WriteOptions.defaults().withDocuments(List.of("cv")).withToday(LocalDate.now());
 * }</pre>
 *
 * @param documents names of the documents; empty for all
 * @param timestamp the build time, for formats that must hold one
 * @param today the current day: later talks are upcoming, and years are counted up to it; {@code
 *     null} for none: nothing is upcoming, and prose may not count years since a date
 */
public record WriteOptions(List<String> documents, Instant timestamp, @Nullable LocalDate today) {
  /** 1 February 1980, the default build time: the same input gives the same bytes on any day. */
  public static final Instant NO_TIMESTAMP = Instant.ofEpochSecond(318_211_200);

  public WriteOptions {
    documents = List.copyOf(documents);
  }

  /** Returns options for all documents, with {@link #NO_TIMESTAMP} and no current day. */
  public static WriteOptions defaults() {
    return new WriteOptions(List.of(), NO_TIMESTAMP, null);
  }

  /** Returns options for these documents only. */
  public WriteOptions withDocuments(List<String> names) {
    return new WriteOptions(names, timestamp, today);
  }

  /** Returns options with this build time. */
  public WriteOptions withTimestamp(Instant instant) {
    return new WriteOptions(documents, instant, today);
  }

  /** Returns options with this current day. */
  public WriteOptions withToday(LocalDate day) {
    return new WriteOptions(documents, timestamp, day);
  }
}
