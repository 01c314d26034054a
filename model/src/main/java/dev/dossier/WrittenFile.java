package dev.dossier;

import java.nio.file.Path;
import java.time.Duration;

/**
 * A file that was written: see {@link Dossier#write(Path, WriteOptions)}.
 *
 * @param document name of its document
 * @param path the file, within the output folder as it was given
 * @param size in bytes
 * @param time that rendering and writing took; a document's first file has the time of rendering
 *     all of its files
 */
public record WrittenFile(String document, Path path, long size, Duration time) {}
