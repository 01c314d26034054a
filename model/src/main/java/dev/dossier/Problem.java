package dev.dossier;

import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a profile or a file that it names.
 *
 * @param severity how bad it is
 * @param file the file, relative to the folder that the user stands in or as the user named it
 * @param line 1-based; 0 if the problem is with the file as a whole
 * @param column 1-based, in code points; 0 if the problem is with the file as a whole
 * @param path the place in YAML terms: {@code projects[2].start}; empty if it has none
 * @param message what was found and what is allowed; one line
 * @param suggestion what was probably meant: {@code highlights}; {@code null} if nothing is near
 * @param excerpt the line of the file, as it stands; {@code null} if there is none
 * @param length how many code points of the line, from {@code column}, are at fault; at least 1
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

  /** A problem with a file as a whole. */
  public static Problem ofFile(Severity severity, String file, String message) {
    return new Problem(severity, file, 0, 0, "", message, null, null, 1);
  }

  /** The same problem of a file that is called otherwise. */
  public Problem in(String name) {
    return new Problem(severity, name, line, column, path, message, suggestion, excerpt, length);
  }

  /** The same problem, which says something more at its end. */
  public Problem withAddition(String addition) {
    String whole = message + meant() + " " + addition;
    return new Problem(severity, file, line, column, path, whole, null, excerpt, length);
  }

  private String meant() {
    return suggestion == null ? "" : "; did you mean '" + suggestion + "'?";
  }

  /** The same problem in other words. */
  public Problem saying(String other) {
    return new Problem(severity, file, line, column, path, other, suggestion, excerpt, length);
  }

  /** Whether nothing may be written because of it. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** The order in which problems are told: by file, line and column. */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /**
   * The problem as it is printed, without a line end:
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
