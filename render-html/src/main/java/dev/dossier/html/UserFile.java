package dev.dossier.html;

import dev.dossier.source.InputFile;
import dev.dossier.source.Problem;
import dev.dossier.source.Severity;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text file of the user's, with its lines for problems.
 *
 * @param path where it lies
 * @param text what it holds
 */
public record UserFile(Path path, String text) {
  private static final long MOST_BYTES = 1 << 20;

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
      byte[] content = InputFile.read(file, MOST_BYTES);
      return new UserFile(
          file, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString());
    } catch (CharacterCodingException e) {
      throw new Fault(whole(file, "is not in UTF-8; save it as UTF-8"));
    } catch (InputFile.Unreadable e) {
      throw new Fault(whole(file, e.getMessage()));
    }
  }

  private static Problem whole(Path file, String message) {
    return Problem.ofFile(Severity.ERROR, file.toString(), message);
  }

  /** A problem with one of its lines; with the file as a whole if there is no such line. */
  public Problem problem(Severity severity, int line, String message) {
    List<String> lines = text.lines().toList();
    if (line < 1 || line > lines.size()) {
      return Problem.ofFile(severity, path.toString(), message);
    }
    String excerpt = lines.get(line - 1);
    int indent = excerpt.length() - excerpt.stripLeading().length();
    return new Problem(
        severity,
        path.toString(),
        line,
        indent + 1,
        "",
        message,
        null,
        excerpt,
        Math.max(1, excerpt.strip().length()));
  }
}
