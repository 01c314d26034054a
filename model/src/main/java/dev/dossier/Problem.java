package dev.dossier;

import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An error, warning or hint about a profile or a file that it names. Immutable.
 *
 * @param severity how bad it is
 * @param file the file, relative to the working directory or as the user named it
 * @param line 1-based; 0 if the problem is about the file as a whole
 * @param column 1-based, in code points; 0 if the problem is about the file as a whole
 * @param path the YAML path of the value: {@code projects[2].start}; empty if there is none
 * @param message what was found and what is allowed; one line
 * @param suggestion the value that was probably meant: {@code highlights}; {@code null} if no
 *     similar one exists
 * @param excerpt the unchanged line of the file; {@code null} if it is not shown
 * @param length how many code points of the line, from {@code column}, the problem is about; at
 *     least 1
 */
public record Problem(
    Severity severity,
    String file,
    int line,
    int column,
    String path,
    String message,
    @Nullable String suggestion,
    @Nullable String excerpt,
    int length)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(Problem::severity)
          .thenComparing(Problem::message);

  /** Makes a problem about a file as a whole. */
  public static Problem ofFile(Severity severity, String file, String message) {
    return new Problem(severity, file, 0, 0, "", message, null, null, 1);
  }

  /** Returns this problem with another file name. */
  public Problem in(String name) {
    return new Problem(severity, name, line, column, path, message, suggestion, excerpt, length);
  }

  /** Returns this problem with text appended to its message. */
  public Problem withAddition(String addition) {
    String whole = message + meant() + " " + addition;
    return new Problem(severity, file, line, column, path, whole, null, excerpt, length);
  }

  private String meant() {
    return suggestion == null ? "" : "; did you mean '" + suggestion + "'?";
  }

  /** Returns this problem with another message. */
  public Problem withMessage(String other) {
    return new Problem(severity, file, line, column, path, other, suggestion, excerpt, length);
  }

  /** Whether the problem keeps documents from being written. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** Compares by file, line, column, severity and message. */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /**
   * Returns the problem as it is printed, without a line end at the end:
   *
   * <pre>
   * profile.yaml:14:3: error: unknown key 'hilights' in projects[2]; did you mean 'highlights'?
   *    14 |   hilights:
   *       |   ^^^^^^^^
   * </pre>
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(Excerpt.printable(file));
    if (line > 0) {
      text.append(':').append(line).append(':').append(column);
    }
    text.append(": ").append(severity.name().toLowerCase(Locale.ROOT)).append(": ");
    text.append(Excerpt.printable(message + meant()));
    if (excerpt != null) {
      text.append('\n').append(Excerpt.of(excerpt, line, column, length));
    }
    return text.toString();
  }
}
