package dev.dossier.report;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Displays paths relative to the user's current folder. Immutable. */
public final class PathDisplay {
  private final Path folder;

  /**
   * Creates a display for a folder.
   *
   * @param folder the absolute path of the current folder
   */
  public PathDisplay(Path folder) {
    this.folder = folder.normalize();
  }

  /** Displays the file of a problem: an absolute path, or a name that is returned unchanged. */
  public String nameOf(String file) {
    try {
      return file.startsWith(folder.toString()) ? nameOf(Path.of(file)) : file;
    } catch (InvalidPathException e) {
      return file; // The name of a file in an archive.
    }
  }

  /** Returns the relative path of a file inside the folder, otherwise its absolute path. */
  public String nameOf(Path file) {
    Path path = folder.resolve(file).normalize();
    return (path.startsWith(folder) && !path.equals(folder) ? folder.relativize(path) : path)
        .toString();
  }
}
