package dev.dossier.maven;

import java.nio.file.Path;

/** Names files as a user sees them from the folder that they stand in. */
final class Surroundings {
  private final Path folder;

  /**
   * Names files from here.
   *
   * @param folder absolute
   */
  Surroundings(Path folder) {
    this.folder = folder.normalize();
  }

  /** The same for the name that a problem has: the whole path of a file, or another name. */
  String nameOf(String file) {
    return file.startsWith(folder.toString()) ? nameOf(Path.of(file)) : file;
  }

  /** The path from the folder if it is in there, else the absolute path. */
  String nameOf(Path file) {
    Path path = folder.resolve(file).normalize();
    return (path.startsWith(folder) && !path.equals(folder) ? folder.relativize(path) : path)
        .toString();
  }
}
