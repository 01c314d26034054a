package dev.dossier.source.file;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text. Lines are 1-based; indices are in code points, in which SnakeYAML counts.
 */
final class TextLines {
  private final String text;
  private int @Nullable [] codePoints;
  private int @Nullable [] starts;

  TextLines(String text) {
    this.text = text;
  }

  /** Returns the text as code points. */
  int[] codePoints() {
    int[] known = codePoints;
    if (known == null) {
      known = text.codePoints().toArray();
      codePoints = known;
    }
    return known;
  }

  int count() {
    return starts().length;
  }

  /** Returns the line of an index. */
  int line(int index) {
    int found = Arrays.binarySearch(starts(), index);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Returns the index at which a line starts. */
  int start(int line) {
    return starts()[line - 1];
  }

  /** Returns the index at which a line ends, before its line break. */
  int end(int line) {
    int[] points = codePoints();
    int end = line < count() ? start(line + 1) : points.length;
    while (end > start(line) && (points[end - 1] == '\n' || points[end - 1] == '\r')) {
      end--;
    }
    return end;
  }

  /**
   * Returns the first line that is longer than a number of UTF-16 code units; 0 if there is none.
   */
  int longerThan(int most) {
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

  private int[] starts() {
    int[] known = starts;
    if (known == null) {
      known = findStarts(codePoints());
      starts = known;
    }
    return known;
  }

  private static int[] findStarts(int[] points) {
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
