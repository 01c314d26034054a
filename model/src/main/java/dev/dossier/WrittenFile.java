package dev.dossier;

import java.nio.file.Path;
import java.time.Duration;

/**
 * A file that was written.
 *
 * @param document name of its document
 * @param path where it is
 * @param size in bytes
 * @param time that rendering and writing took; all of a document's time stands with its first file
 */
public record WrittenFile(String document, Path path, long size, Duration time) {}
