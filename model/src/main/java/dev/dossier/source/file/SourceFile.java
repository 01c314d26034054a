package dev.dossier.source.file;

import dev.dossier.Problem;
import dev.dossier.Severity;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.reader.StreamReader;

/** The text of a file, and a maker of problems that show it. */
public final class SourceFile {
  private final Path path;
  private final String name;
  private final String text;
  private int @Nullable [] codePoints;
  private int @Nullable [] lineStarts;
  private @Nullable String excerpt;
  private int excerptRow;
  private @Nullable ScalarNode located;
  private int[] offsets = {};
  private boolean isPrivate;

  /** Code points that are private. */
  private final BitSet hidden = new BitSet();

  private @Nullable Set<String> hiddenWords;

  private SourceFile(Path path, String name, String text) {
    this.path = path;
    this.name = name;
    this.text = text;
  }

  /**
   * Reads a file.
   *
   * @param path where it is
   * @param name what problems call it
   * @return {@code null} if it cannot be read as text; then a problem says why
   */
  public static @Nullable SourceFile read(Path path, String name, Problems problems) {
    return read(path, name, false, problems);
  }

  /** Reads a file of which nothing may be printed, as {@link #read} does. */
  public static @Nullable SourceFile readPrivate(Path path, String name, Problems problems) {
    return read(path, name, true, problems);
  }

  private static @Nullable SourceFile read(
      Path path, String name, boolean isPrivate, Problems problems) {
    try {
      SourceFile file = of(path, name, InputFile.readText(path, TextDecoder.MAX_BYTES));
      file.isPrivate = isPrivate;
      problems.addFile(file);
      return file;
    } catch (InputFile.Unreadable e) {
      String told = e.getMessage();
      String message = isPrivate ? Secrets.elide(told, Set.of()) : told;
      problems.add(
          new Problem(Severity.ERROR, name, e.line(), e.column(), "", message, null, null, 1));
    }
    return null;
  }

  /** A file whose text is known. */
  public static SourceFile of(Path path, String name, String text) {
    return new SourceFile(path, name, text);
  }

  /** Whether nothing of it may be printed. */
  public boolean isPrivate() {
    return isPrivate;
  }

  /** Keeps a part out of all problems, from one index to another in code points. */
  public void hide(int from, int to) {
    hidden.set(from, Math.max(from, Math.min(to, codePoints().length)));
    hiddenWords = null;
  }

  private boolean isHidden(int from, int to) {
    int first = hidden.nextSetBit(from);
    return isPrivate || (first >= 0 && first < to);
  }

  /** The words of what is private in it. */
  private Set<String> hiddenWords() {
    Set<String> known = hiddenWords;
    if (known == null) {
      known = new HashSet<>();
      if (isPrivate) {
        Secrets.addWords(text, known);
      }
      for (int from = hidden.nextSetBit(0); from >= 0; ) {
        int to = hidden.nextClearBit(from);
        Secrets.addWords(new String(codePoints(), from, to - from), known);
        from = hidden.nextSetBit(to);
      }
      hiddenWords = known;
    }
    return known;
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  /** What problems call it. */
  public String name() {
    return name;
  }

  /** All of it, without a byte order mark. */
  public String text() {
    return text;
  }

  /**
   * A problem at a place of the file.
   *
   * @param line 1-based
   * @param column 1-based, in code points
   * @param length how many code points are at fault
   */
  public Problem problem(
      Severity severity,
      int line,
      int column,
      int length,
      String path,
      String message,
      @Nullable String suggestion) {
    int[] starts = lineStarts();
    int row = Math.min(Math.max(line, 1), starts.length);
    int from = starts[row - 1];
    int end = lineEnd(row);
    int at = Math.min(Math.max(column, 1), end - from + 1);
    int shown = Math.max(1, Math.min(length, end - from - at + 1));
    if (isHidden(from + at - 1, from + at - 1 + shown)) {
      String told = suggestion == null || Secrets.isOurs(suggestion) ? suggestion : null;
      String elided = Secrets.elide(message, hiddenWords());
      return new Problem(
          severity, name, row, at, Secrets.elidePath(path), elided, told, null, shown);
    }
    String excerpt = isHidden(from, end) ? null : excerpt(row, from, end);
    return new Problem(severity, name, row, at, path, message, suggestion, excerpt, shown);
  }

  /** A line; many problems of one line share its text, which may be all of a file. */
  private String excerpt(int row, int from, int end) {
    String known = row == excerptRow ? excerpt : null;
    if (known == null) {
      known = new String(codePoints(), from, end - from);
      excerpt = known;
      excerptRow = row;
    }
    return known;
  }

  /** A problem from one index of the file to another, in code points; it is shown on one line. */
  public Problem problemAt(
      Severity severity,
      int from,
      int to,
      String path,
      String message,
      @Nullable String suggestion) {
    int line = line(from);
    int column = from - lineStarts()[line - 1] + 1;
    return problem(severity, line, column, to - from, path, message, suggestion);
  }

  /** A problem of a character that no text holds, at an index in code points. */
  public Problem controlCharacter(int index, int codePoint) {
    String message = String.format(Locale.ROOT, "control character U+%04X; remove it", codePoint);
    return problemAt(Severity.ERROR, index, index + 1, "", message, null);
  }

  /**
   * Refuses control characters, as YAML does: the first is an error.
   *
   * @return the text with spaces in their place
   */
  public String withoutControlCharacters(Problems problems) {
    if (text.codePoints().allMatch(StreamReader::isPrintable)) {
      return text;
    }
    int[] points = codePoints().clone();
    boolean reported = false;
    for (int i = 0; i < points.length; i++) {
      if (!StreamReader.isPrintable(points[i])) {
        if (!reported) {
          problems.add(controlCharacter(i, points[i]));
          reported = true;
        }
        points[i] = ' ';
      }
    }
    return new String(points, 0, points.length);
  }

  /** The line of an index, 1-based. */
  public int line(int index) {
    int found = Arrays.binarySearch(lineStarts(), index);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The first line that is longer than so many UTF-16 code units; 0 if there is none. */
  public int lineLongerThan(int most) {
    int line = 1;
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      if (end - start > most) {
        return line;
      }
      start = end + 1;
      line++;
    }
    return text.length() - start > most ? line : 0;
  }

  /** The text as code points, which is how SnakeYAML counts. */
  public int[] codePoints() {
    int[] known = codePoints;
    if (known == null) {
      known = text.codePoints().toArray();
      codePoints = known;
    }
    return known;
  }

  /**
   * Where each character of a value stands, see {@link ScalarOffsets}. Many problems may be in one
   * long value; they are told one after another.
   */
  public int[] offsets(ScalarNode scalar) {
    if (!scalar.equals(located)) {
      offsets = ScalarOffsets.of(codePoints(), scalar);
      located = scalar;
    }
    return offsets;
  }

  private int lineEnd(int line) {
    int[] points = codePoints();
    int end = line < lineStarts().length ? lineStarts()[line] : points.length;
    int start = lineStarts()[line - 1];
    while (end > start && (points[end - 1] == '\n' || points[end - 1] == '\r')) {
      end--;
    }
    return end;
  }

  private int[] lineStarts() {
    int[] known = lineStarts;
    if (known == null) {
      known = findLineStarts(codePoints());
      lineStarts = known;
    }
    return known;
  }

  private static int[] findLineStarts(int[] points) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < points.length; i++) {
      boolean ends =
          points[i] == '\n'
              || (points[i] == '\r' && (i + 1 == points.length || points[i + 1] != '\n'));
      if (ends && i + 1 < points.length) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
