package dev.dossier;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The folder that documents are written to.
 *
 * <p>Files are written beside their places, and moved there when all are written: a run that fails
 * or is killed before leaves the old files whole. Closing it removes what was not moved.
 */
final class OutputFolder implements AutoCloseable {
  private final Path folder;
  private final Map<Path, Path> temporaries = new LinkedHashMap<>();

  OutputFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /**
   * Where a file goes.
   *
   * @param file relative, with {@code /} between names
   * @throws IllegalArgumentException if that is outside the folder
   */
  Path resolve(String file) {
    Path path = folder.resolve(file).normalize();
    if (!path.startsWith(folder) || path.equals(folder)) {
      throw new IllegalArgumentException("'" + file + "' leaves the output folder");
    }
    return path;
  }

  /**
   * Writes a file, but not into its place.
   *
   * @return its place
   * @throws IOException with a message that names the file, if it cannot be written
   */
  Path write(String file, byte[] content) throws IOException {
    Path path = resolve(file);
    Path parent = Objects.requireNonNull(path.getParent());
    try {
      Files.createDirectories(parent);
      if (!parent.toRealPath().startsWith(folder.toRealPath())) {
        throw new IOException(parent + " is a link that leaves the output folder");
      }
      if (Files.isDirectory(path)) {
        throw new IOException("it is a folder");
      }
      Path temporary = Files.createTempFile(parent, ".dossier", ".part");
      temporaries.put(temporary, path);
      Files.write(temporary, content);
      readableByAll(temporary);
      return path;
    } catch (IOException e) {
      throw cannotWrite(path, e);
    }
  }

  /**
   * Moves all files into their places.
   *
   * @throws IOException with a message that names the file, if one cannot be moved
   */
  void moveIntoPlace() throws IOException {
    for (Map.Entry<Path, Path> file : temporaries.entrySet()) {
      try {
        move(file.getKey(), file.getValue());
      } catch (IOException e) {
        throw cannotWrite(file.getValue(), e);
      }
    }
    temporaries.clear();
  }

  @Override
  public void close() throws IOException {
    for (Path temporary : temporaries.keySet()) {
      Files.deleteIfExists(temporary);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  // A temporary file is its owner's alone; what is made for the web is not.
  private static void readableByAll(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }
  }

  private static IOException cannotWrite(Path path, IOException e) {
    String reason = String.valueOf(e.getMessage());
    if (e instanceof FileAlreadyExistsException exists) {
      reason = exists.getFile() + " is not a folder";
    } else if (e instanceof AccessDeniedException) {
      reason = "permission denied";
    }
    return new IOException("cannot write " + path + ": " + reason, e);
  }
}
