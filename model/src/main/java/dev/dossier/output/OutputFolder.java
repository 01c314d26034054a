package dev.dossier.output;

import dev.dossier.source.file.InputFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The folder to which documents are written.
 *
 * <p>Files are written beside their final paths, and moved there one by one when all are written. A
 * run that fails or is killed before that leaves the old files as they were; one that is killed
 * while it moves them leaves some old files and some new ones, each of them whole, and the next run
 * writes the rest. Closing it removes what was not moved, and the next run removes what a killed
 * one left.
 */
public final class OutputFolder implements AutoCloseable {
  private static final String PREFIX = ".dossier";
  private static final String SUFFIX = ".part";

  /** Temporary files have the id of the process that writes them in their names. */
  private static final Pattern TEMPORARY = Pattern.compile("\\.dossier(?:-(\\d+)-)?\\d+\\.part");

  /** Longer than any run; older temporary files are removed, as process ids are reused. */
  private static final Duration OLD = Duration.ofDays(1);

  private final Path folder;
  private final Set<Path> swept = new HashSet<>();
  private final Map<Path, Path> temporaries = new LinkedHashMap<>();

  public OutputFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /**
   * Returns the path of a file.
   *
   * @param file the relative path, with {@code /} between names
   * @throws IllegalArgumentException if it is outside of the folder, or is no valid path on this
   *     system
   */
  Path resolve(String file) {
    Path path;
    try {
      path = folder.resolve(file).normalize();
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException(InputFile.unnamed(e), e);
    }
    if (!path.startsWith(folder) || path.equals(folder)) {
      throw new IllegalArgumentException("'" + file + "' leaves the output folder");
    }
    return path;
  }

  /** Returns the path of a file relative to the folder, with {@code /} between names. */
  String nameOf(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /**
   * Checks that a file may be written, before any is.
   *
   * @throws IOException with a message that names the file, if its path is a folder, or leads
   *     through a symbolic link out of the output folder
   */
  public void check(String file) throws IOException {
    Path path = resolve(file);
    try {
      Path within = folder;
      for (Path name : folder.relativize(Objects.requireNonNull(path.getParent()))) {
        within = within.resolve(name);
        if (Files.isSymbolicLink(within) && leaves(within)) {
          throw new IOException(within + " is a link that leaves the output folder");
        }
      }
      if (Files.isDirectory(path)) {
        throw new IOException("it is a folder");
      }
    } catch (IOException e) {
      throw cannotWrite(path, e);
    }
  }

  /** Whether a file is there. */
  boolean has(String file) {
    return Files.isRegularFile(resolve(file));
  }

  private boolean leaves(Path link) throws IOException {
    return !Files.exists(link) || !link.toRealPath().startsWith(folder.toRealPath());
  }

  /**
   * Writes a temporary file, to be moved by {@link #moveIntoPlace}.
   *
   * @return the final path
   * @throws IOException with a message that names the file, if it cannot be written
   */
  public Path write(String file, byte[] content) throws IOException {
    check(file);
    Path path = resolve(file);
    Path parent = Objects.requireNonNull(path.getParent());
    try {
      Files.createDirectories(parent);
      sweep(parent);
      // Unlike createTempFile, with the permissions that new files have for this user.
      Path temporary = Files.createFile(parent.resolve(temporaryName()));
      temporaries.put(temporary, path);
      Files.write(temporary, content);
      return path;
    } catch (IOException e) {
      throw cannotWrite(path, e);
    }
  }

  private static String temporaryName() {
    long number = ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);
    return PREFIX + "-" + ProcessHandle.current().pid() + "-" + number + SUFFIX;
  }

  /** Removes temporary files of killed runs from a folder. */
  private void sweep(Path parent) throws IOException {
    if (!swept.add(parent)) {
      return;
    }
    try (DirectoryStream<Path> left = Files.newDirectoryStream(parent, PREFIX + "*" + SUFFIX)) {
      for (Path file : left) {
        if (isStale(file)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private static boolean isStale(Path file) throws IOException {
    Matcher name = TEMPORARY.matcher(String.valueOf(file.getFileName()));
    if (!name.matches() || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    boolean isOld = Files.getLastModifiedTime(file).toInstant().isBefore(Instant.now().minus(OLD));
    return isOld || (name.group(1) != null && !isAlive(name.group(1)));
  }

  private static boolean isAlive(String process) {
    try {
      return ProcessHandle.of(Long.parseLong(process)).isPresent();
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /**
   * Moves all files to their final paths.
   *
   * @throws IOException with a message that names the file, if one cannot be moved
   */
  public void moveIntoPlace() throws IOException {
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

  private static IOException cannotWrite(Path path, IOException e) {
    String reason = String.valueOf(e.getMessage());
    if (e instanceof FileAlreadyExistsException exists) {
      reason = exists.getFile() + " is not a folder";
    } else if (e instanceof AccessDeniedException) {
      reason = "permission denied";
    } else if (e instanceof NoSuchFileException missing) {
      reason = "the folder " + missing.getFile() + " cannot be made";
    } else if (e instanceof FileSystemException failed && failed.getReason() == null) {
      reason = "the file system refuses it";
    }
    return new IOException("cannot write " + path + ": " + reason, e);
  }
}
