package dev.dossier.html.theme;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.source.file.InputFile;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text file of the user's, with its lines for problems. */
public final class UserFile {
  private static final long MOST_BYTES = 1 << 20;

  private final Path path;
  private final String text;
  private final List<String> lines;

  private UserFile(Path path, String text) {
    this.path = path;
    this.text = text;
    this.lines = text.lines().toList();
  }

  /** Where it lies. */
  public Path path() {
    return path;
  }

  /** What it holds. */
  public String text() {
    return text;
  }

  /** The file cannot be used; the problem says why. */
  public static final class Fault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** Makes one of a problem. */
    public Fault(Problem problem) {
      super(problem.message());
      this.problem = problem;
    }

    /** What is wrong, and where. */
    public Problem problem() {
      return problem;
    }
  }

  /**
   * Reads a file of a folder.
   *
   * @return {@code null} if it is not there
   * @throws Fault if it leads out of the folder, or is no text
   */
  public static @Nullable UserFile read(Path folder, String name) throws Fault {
    Path file = folder.resolve(name);
    if (!InputFile.exists(file)) {
      return null;
    }
    try {
      InputFile.checkWithin(folder, file, "its folder");
      return new UserFile(file, InputFile.readText(file, MOST_BYTES));
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
   * A problem with one of its lines.
   *
   * @param line 1-based; what is behind the last is shown there; 0 for the file as a whole
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
