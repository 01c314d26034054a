package dev.dossier.document;

import org.jspecify.annotations.Nullable;

/**
 * A date or a span of time, written out.
 *
 * @param text in the document's language: {@code Oct 2025}, {@code 2021 – present}
 * @param start first day as ISO 8601, as precise as it is known: {@code 2025-10}; {@code null} if
 *     only the end is known
 * @param end last day as ISO 8601; {@code null} if it is one date, or goes on
 * @param ongoing whether it goes on
 * @param duration how long it has lasted, in the document's language: {@code 15 years}; {@code
 *     null} if the document does not say, or if it is not known
 */
public record When(
    String text,
    @Nullable String start,
    @Nullable String end,
    boolean ongoing,
    @Nullable String duration) {

  /** A date or a span of time of which nobody says how long it has lasted. */
  public When(String text, @Nullable String start, @Nullable String end, boolean ongoing) {
    this(text, start, end, ongoing, null);
  }

  /** The same, having lasted so long. */
  public When lasting(@Nullable String length) {
    return new When(text, start, end, ongoing, length);
  }
}
