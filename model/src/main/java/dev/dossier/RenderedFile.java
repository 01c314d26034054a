package dev.dossier;

import java.time.Duration;

/**
 * A rendered file in memory: see {@link Dossier#render}.
 *
 * @param document name of its document
 * @param path relative to the output folder, with {@code /} between names
 * @param content its bytes
 * @param time that rendering took; a document's first file has the time of rendering all of its
 *     files
 */
@SuppressWarnings("ArrayRecordComponent") // Made once, never compared.
public record RenderedFile(String document, String path, byte[] content, Duration time) {}
