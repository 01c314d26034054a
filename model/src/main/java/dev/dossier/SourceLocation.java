package dev.dossier;

/**
 * A place in a file of a profile.
 *
 * @param file the file's name, as in {@link Problem#file}
 * @param line 1-based; 0 for the file as a whole
 * @param column 1-based, in code points; 0 for the file as a whole
 * @param path the place as a YAML path: {@code projects[2].start}; empty if it has none
 */
public record SourceLocation(String file, int line, int column, String path) {}
