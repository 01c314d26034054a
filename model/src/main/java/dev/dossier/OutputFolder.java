package dev.dossier;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder that documents are written to.
 *
 * <p>A file is written beside its place and then moved there, so that a run that fails or is killed
 * leaves the old file whole.
 */
final class OutputFolder {
  private final Path folder;

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
   * Writes a file.
   *
   * @throws IOException with a message that names the file, if it cannot be written
   */
  Path write(String file, byte[] content) throws IOException {
    Path path = resolve(file);
    Path parent = path.getParent();
    try {
      Files.createDirectories(parent);
      Path temporary = Files.createTempFile(parent, "." + path.getFileName(), ".part");
      try {
        Files.write(temporary, content);
        readableByAll(temporary);
        move(temporary, path);
      } finally {
        Files.deleteIfExists(temporary);
      }
      return path;
    } catch (FileAlreadyExistsException e) {
      throw new IOException("cannot write " + path + ": " + e.getFile() + " is not a folder", e);
    } catch (IOException e) {
      throw new IOException("cannot write " + path + ": " + reason(e), e);
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

  private static String reason(IOException e) {
    return e instanceof AccessDeniedException
        ? "permission denied"
        : String.valueOf(e.getMessage());
  }
}
