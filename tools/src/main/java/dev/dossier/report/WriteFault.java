package dev.dossier.report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says why a file or folder cannot be written: Java's own messages are often only its name. */
public final class WriteFault {
  private WriteFault() {}

  /** Returns {@code cannot write cv/profile.yaml: there is no folder cv}. */
  public static String explain(IOException thrown, PathDisplay paths) {
    if (!(thrown instanceof FileSystemException failed) || failed.getFile() == null) {
      return String.valueOf(thrown.getMessage());
    }
    Path file = Path.of(failed.getFile());
    return "cannot write " + paths.nameOf(file) + ": " + reason(failed, file, paths);
  }

  private static String reason(FileSystemException thrown, Path file, PathDisplay paths) {
    if (thrown instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (thrown instanceof FileAlreadyExistsException) {
      return Files.isDirectory(file) ? "it is a folder" : "it is a file already";
    }
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (thrown instanceof NoSuchFileException && folder != null) {
      return Files.isDirectory(folder)
          ? paths.nameOf(folder) + " does not take new files"
          : "there is no folder " + paths.nameOf(folder);
    }
    String reason = thrown.getReason();
    return reason == null ? "the file system refuses it" : reason;
  }
}
