package dev.dossier;

import java.nio.file.Path;

/**
 * A file or folder that documents depend on: see {@link Dossier#inputFiles()}.
 *
 * @param path absolute and normalized
 * @param exists whether it existed when Dossier first looked for it
 */
public record InputPath(Path path, boolean exists) {}
