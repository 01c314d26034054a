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
 */
public record When(String text, @Nullable String start, @Nullable String end, boolean ongoing) {}
