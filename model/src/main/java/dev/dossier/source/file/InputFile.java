package dev.dossier.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Opens files named by the user, which must be regular files of limited size. Pipes and devices are
 * rejected before they are opened, as reading them could block or never end.
 */
public final class InputFile {
  private InputFile() {}

  /** Signals a file that cannot be read. The message follows the name of the file. */
  public static final class Unreadable extends IOException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    /** Creates an exception for the file as a whole. */
    public Unreadable(String message) {
      this(message, 0, 0);
    }

    Unreadable(String message, int line, int column) {
      super(message);
      this.line = line;
      this.column = column;
    }

    /** Returns the 1-based line; 0 for the file as a whole. */
    public int line() {
      return line;
    }

    /** Returns the 1-based column in code points; 0 for the file as a whole. */
    public int column() {
      return column;
    }

    /**
     * Returns why a file cannot be read, as the end of a message: {@code is a folder, not a file}.
     */
    @Override
    public String getMessage() {
      return String.valueOf(super.getMessage());
    }
  }

  /**
   * Returns the path of a file in a folder, which need not exist.
   *
   * @throws Unreadable if it is no valid path on this system
   */
  public static Path resolve(Path folder, String name) throws Unreadable {
    try {
      return folder.resolve(name);
    } catch (InvalidPathException e) {
      throw new Unreadable(unnamed(e));
    }
  }

  /** Returns why a string is no valid path and how to correct it, as the end of a message. */
  public static String unnamed(InvalidPathException e) {
    boolean isPlain = e.getInput().chars().allMatch(c -> c > 0 && c < 0x80);
    return isPlain || e.getInput().indexOf('\0') >= 0
        ? "cannot be the name of a file"
        : "cannot be the name of a file here: Java expects the names of files in "
            + System.getProperty("sun.jnu.encoding")
            + "; set the environment variable LC_ALL to C.UTF-8 and run again";
  }

  /** Whether the path exists, even as a broken symbolic link. */
  public static boolean exists(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Checks that a file can be opened without waiting.
   *
   * @throws Unreadable if it does not exist, is not a regular file, or is too large
   */
  public static void check(Path file, long mostBytes) throws Unreadable {
    try {
      if (Files.isDirectory(file)) {
        throw new Unreadable("is a folder, not a file");
      }
      if (!Files.exists(file)) {
        // Distinguishes a missing file from one without permission.
        Path unused = file.toRealPath();
      }
      if (!Files.isRegularFile(file)) {
        throw new Unreadable("is not an ordinary file, but a pipe or a device");
      }
      if (Files.size(file) > mostBytes) {
        throw tooLarge(mostBytes);
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * Returns the content of a file.
   *
   * @throws Unreadable if it does not exist, is not a regular file, is too large, or must not be
   *     read
   */
  public static byte[] read(Path file, long mostBytes) throws Unreadable {
    check(file, mostBytes);
    try (InputStream in = Files.newInputStream(file)) {
      byte[] content = in.readNBytes((int) mostBytes + 1);
      if (content.length > mostBytes) {
        throw tooLarge(mostBytes); // Files of the system may have the size 0.
      }
      return content;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * Returns the text of a file in UTF-8, without a byte order mark.
   *
   * @throws Unreadable as {@link #read} does, or if it is not text
   */
  public static String readText(Path file, long mostBytes) throws Unreadable {
    return TextDecoder.decode(read(file, mostBytes));
  }

  /**
   * Checks that a file is in a folder, with symbolic links resolved.
   *
   * @param called the folder in messages: {@code the folder of the profile}
   * @throws Unreadable if it is outside of the folder, or does not exist
   */
  public static void checkWithin(Path folder, Path file, String called) throws Unreadable {
    try {
      if (!file.toRealPath().startsWith(folder.toRealPath())) {
        throw new Unreadable("is a link that leads out of " + called);
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static Unreadable tooLarge(long mostBytes) {
    String most =
        mostBytes < 1_000_000
            ? Math.round(mostBytes / 1e3) + " kB"
            : Math.round(mostBytes / 1e6) + " MB";
    return new Unreadable("is larger than " + most + ", which is more than is read");
  }

  private static Unreadable unreadable(IOException e) {
    if (e instanceof Unreadable known) {
      return known;
    }
    return new Unreadable(
        e instanceof NoSuchFileException || e instanceof NotDirectoryException
            ? "does not exist"
            : e instanceof AccessDeniedException
                ? "cannot be read: permission denied"
                : isLoop(e) ? "is a link that leads to itself" : "cannot be read");
  }

  private static boolean isLoop(IOException e) {
    @Nullable String message = e.getMessage();
    return e instanceof FileSystemLoopException
        || (message != null && message.contains("Too many levels of symbolic links"));
  }
}
