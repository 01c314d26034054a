package dev.dossier.html.theme;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.source.file.InputFile;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text file of the user, such as a style sheet. Reports problems with their line. */
public final class UserFile {
  private static final long MAX_BYTES = 1 << 20;

  private final Path path;
  private final String text;
  private final List<String> lines;

  private UserFile(Path path, String text) {
    this.path = path;
    this.text = text;
    this.lines = text.lines().toList();
  }

  /** Returns its path. */
  public Path path() {
    return path;
  }

  /** Returns its content. */
  String text() {
    return text;
  }

  /** The file cannot be used. */
  public static final class Fault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** Creates an exception for a problem. */
    public Fault(Problem problem) {
      super(problem.message());
      this.problem = problem;
    }

    /** Returns the reason and its location. */
    public Problem problem() {
      return problem;
    }
  }

  /**
   * Reads a file of a folder.
   *
   * @return {@code null} if it does not exist
   * @throws Fault if it is outside the folder, or is not a text file
   */
  static @Nullable UserFile read(Path folder, String name) throws Fault {
    Path file = folder.resolve(name);
    if (!InputFile.exists(file)) {
      return null;
    }
    try {
      InputFile.checkWithin(folder, file, "its folder");
      return new UserFile(file, InputFile.readText(file, MAX_BYTES));
    } catch (InputFile.Unreadable e) {
      throw new Fault(
          new Problem(
              Severity.ERROR,
              file.toString(),
              e.line(),
              e.column(),
              "",
              e.getMessage(),
              null,
              null,
              1));
    }
  }

  /**
   * Returns a problem with a line of the file.
   *
   * @param line 1-based; numbers after the last line mean that line; 0 means the whole file
   */
  public Problem problem(Severity severity, int line, String message) {
    if (line < 1 || lines.isEmpty()) {
      return Problem.ofFile(severity, path.toString(), message);
    }
    int shown = Math.min(line, lines.size());
    String excerpt = lines.get(shown - 1);
    int indent = excerpt.length() - excerpt.stripLeading().length();
    return new Problem(
        severity,
        path.toString(),
        shown,
        indent + 1,
        "",
        message,
        null,
        excerpt,
        Math.max(1, excerpt.strip().length()));
  }
}
