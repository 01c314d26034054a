package dev.dossier;

import java.time.Duration;

/**
 * A file of a document, not written.
 *
 * @param document name of its document
 * @param path relative to the output folder, with {@code /} between names
 * @param content its bytes
 * @param time that rendering took; all of a document's time stands with its first file
 */
@SuppressWarnings("ArrayRecordComponent") // Made once, never compared.
public record RenderedFile(String document, String path, byte[] content, Duration time) {}
