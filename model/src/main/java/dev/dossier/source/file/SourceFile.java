package dev.dossier.source.file;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.SourceLocation;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.reader.StreamReader;

/** The text of a file. Creates problems with excerpts of it. */
public final class SourceFile {
  private final Path path;
  private final String name;
  private final String text;
  private final TextLines lines;
  private @Nullable String excerpt;
  private int excerptRow;
  private final NodeLocations nodes = new NodeLocations(this);
  private final Map<String, SourceFile> origins;
  private final HiddenParts hidden = new HiddenParts();
  private final boolean isWritten;
  private String entry = "";

  private SourceFile(
      Path path, String name, String text, Map<String, SourceFile> origins, boolean isWritten) {
    this.path = path;
    this.name = name;
    this.text = text;
    lines = new TextLines(text);
    this.origins = origins;
    this.isWritten = isWritten;
  }

  /**
   * Reads a file.
   *
   * @param path the file
   * @param name the name of the file in problems
   * @return {@code null} if it cannot be read as text, which is reported
   */
  public static @Nullable SourceFile read(Path path, String name, Problems problems) {
    return read(path, name, false, problems);
  }

  /** Reads a file as {@link #read} does, nothing of which may be printed. */
  public static @Nullable SourceFile readPrivate(Path path, String name, Problems problems) {
    return read(path, name, true, problems);
  }

  private static @Nullable SourceFile read(
      Path path, String name, boolean isPrivate, Problems problems) {
    try {
      SourceFile file = of(path, name, InputFile.readText(path, TextDecoder.MAX_BYTES));
      if (isPrivate) {
        file.hidden.addAll();
      }
      problems.files().add(file);
      return file;
    } catch (InputFile.Unreadable e) {
      String message = isPrivate ? Secrets.elide(e.getMessage(), Set.of()) : e.getMessage();
      problems.add(
          new Problem(Severity.ERROR, name, e.line(), e.column(), "", message, null, null, 1));
    }
    return null;
  }

  /** Creates a file with this text. */
  public static SourceFile of(Path path, String name, String text) {
    return new SourceFile(path, name, text, new HashMap<>(), true);
  }

  /**
   * Returns a text from elsewhere, such as an option, whose values are put among those of this
   * file.
   */
  public SourceFile inserted(String called, String content) {
    return new SourceFile(path, called, content, origins, true);
  }

  /**
   * Returns a generated text whose values are put among those of this file: problems with it are
   * about this file as a whole.
   */
  public SourceFile generated(String content) {
    return new SourceFile(path, name, content, origins, false);
  }

  /** Whether nothing of it may be printed. */
  public boolean isPrivate() {
    return hidden.isAll();
  }

  /** Hides a part in all problems. Indices are in code points. */
  public void hide(int from, int to) {
    hidden.add(from, Math.min(to, codePoints().length));
  }

  /** Returns the path. */
  public Path path() {
    return path;
  }

  /** Returns the name in problems. */
  public String name() {
    return name;
  }

  /** Returns the whole text, without a byte order mark. */
  public String text() {
    return text;
  }

  /**
   * Returns a problem at a position.
   *
   * @param line 1-based
   * @param column 1-based, in code points
   * @param length the number of code points to mark
   */
  public Problem problem(
      Severity severity,
      int line,
      int column,
      int length,
      String path,
      String message,
      @Nullable String suggestion) {
    if (!isWritten) {
      return new Problem(severity, name, 0, 0, path, message, suggestion, null, 1);
    }
    int row = Math.min(Math.max(line, 1), lines.count());
    int from = lines.start(row);
    int end = lines.end(row);
    int at = Math.min(Math.max(column, 1), end - from + 1);
    int shown = Math.max(1, Math.min(length, end - from - at + 1));
    if (hidden.meets(from + at - 1, from + at - 1 + shown)) {
      String shownSuggestion = suggestion == null || Secrets.isOurs(suggestion) ? suggestion : null;
      String elided = Secrets.elide(message, hidden.words(codePoints()));
      return new Problem(
          severity, name, row, at, Secrets.elidePath(path), elided, shownSuggestion, null, shown);
    }
    String excerpt = hidden.meets(from, end) ? null : excerpt(row, from, end);
    return new Problem(severity, name, row, at, path, message, suggestion, excerpt, shown);
  }

  /** Returns a line. Problems of one line share its text, as a line may be as long as its file. */
  private String excerpt(int row, int from, int end) {
    String known = row == excerptRow ? excerpt : null;
    if (known == null) {
      known = new String(codePoints(), from, end - from);
      excerpt = known;
      excerptRow = row;
    }
    return known;
  }

  /**
   * Returns a problem with a range of the file, of which the first line is marked. Indices are in
   * code points.
   */
  public Problem problemAt(
      Severity severity,
      int from,
      int to,
      String path,
      String message,
      @Nullable String suggestion) {
    SourceLocation at = location(from, path);
    return problem(severity, at.line(), at.column(), to - from, path, message, suggestion);
  }

  /** Returns a problem with an invalid character at an index in code points. */
  public Problem controlCharacter(int index, int codePoint) {
    String message = String.format(Locale.ROOT, "control character U+%04X; remove it", codePoint);
    return problemAt(Severity.ERROR, index, index + 1, "", message, null);
  }

  /**
   * Replaces control characters, which YAML does not allow either, and reports the first as an
   * error.
   *
   * @return the text with spaces instead
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

  /** Returns the 1-based line of an index; 0 in a generated text. */
  public int line(int index) {
    return isWritten ? lines.line(index) : 0;
  }

  /**
   * Returns the first line that is longer than a number of UTF-16 code units; 0 if there is none.
   */
  public int lineLongerThan(int most) {
    return lines.longerThan(most);
  }

  /** Returns the text as code points, in which SnakeYAML counts. */
  public int[] codePoints() {
    return lines.codePoints();
  }

  /** Records that the value at a YAML path is from another file. */
  public void replace(String yamlPath, SourceFile origin) {
    origins.put(yamlPath, origin);
  }

  /** Records that the file is an entry as a whole, such as a post. */
  public void holds(String yamlPath) {
    entry = yamlPath;
  }

  /** Returns a YAML path without the entry that the file is as a whole. */
  public String local(String yamlPath) {
    boolean isWithin = !entry.isEmpty() && yamlPath.startsWith(entry);
    return isWithin ? yamlPath.substring(entry.length()).replaceFirst("^\\.", "") : yamlPath;
  }

  /** Returns the file of the value at a YAML path: this one, unless the value has been replaced. */
  public SourceFile origin(String yamlPath) {
    return origins.getOrDefault(yamlPath, this);
  }

  /** Returns the YAML nodes of the file by location. */
  public NodeLocations nodes() {
    return nodes;
  }

  /** Adds the nodes and hidden parts of an earlier instance of the same file. */
  void addAll(SourceFile earlier) {
    nodes.addAll(earlier.nodes);
    hidden.addAll(earlier.hidden);
  }

  /** Returns the location of an index in code points. */
  public SourceLocation location(int index, String path) {
    int line = line(index);
    int column = line == 0 ? 0 : index - lines.start(line) + 1;
    return new SourceLocation(name, line, column, path);
  }

  /** Returns the index of a location in code points. */
  int index(SourceLocation at) {
    return lines.start(Math.min(at.line(), lines.count())) + at.column() - 1;
  }
}
