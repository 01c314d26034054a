package dev.dossier;

import java.util.Locale;

/**
 * Formats a line of a file for a terminal, with carets under the characters that a problem is
 * about.
 */
final class Excerpt {
  /** The most that is shown of a line, in terminal cells. */
  private static final int WIDTH = 100;

  /** The most that is shown of a long line before the first caret. */
  private static final int BEFORE = 60;

  private static final String CUT = "…";

  private Excerpt() {}

  /**
   * Returns two lines: the source, and carets below it.
   *
   * @param source the line
   * @param line its number, 1-based
   * @param column of the first caret, 1-based, in code points
   * @param length how many code points have carets
   */
  static String of(String source, int line, int column, int length) {
    Window window = Window.around(source, column - 1);
    int[] points = window.points;
    int from = window.fault;
    int to = Math.min(from + length, points.length);
    int start = back(points, from);
    int end = forth(points, start, Math.max(from + 1, Math.min(to, from + WIDTH)));
    StringBuilder shown = new StringBuilder();
    StringBuilder carets = new StringBuilder();
    if (start > 0 || window.isCutBefore) {
      shown.append(CUT);
      carets.append(' ');
    }
    for (int i = start; i < end; i++) {
      shown.appendCodePoint(visible(points[i]));
      if (i < from) {
        // A tab stays a tab, so that carets are aligned whatever the tab width of the terminal.
        carets.append(points[i] == '\t' ? "\t" : " ".repeat(cells(points[i])));
      } else if (i < to) {
        carets.append("^".repeat(cells(points[i])));
      }
    }
    if (from >= to || carets.indexOf("^") < 0) {
      carets.append('^');
    }
    String number = String.format(Locale.ROOT, "%5d", line);
    return (number + " | " + shown).stripTrailing()
        + (end < points.length || window.isCutBehind ? CUT : "")
        + "\n"
        + " ".repeat(number.length())
        + " | "
        + carets;
  }

  /** The part of a line around the first caret, so that a line of megabytes costs no time. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared, and gone with the call.
  private record Window(int[] points, int fault, boolean isCutBefore, boolean isCutBehind) {
    private static final int SIZE = 4 * WIDTH;

    static Window around(String source, int offset) {
      int fault = source.length();
      try {
        fault = source.offsetByCodePoints(0, offset);
      } catch (IndexOutOfBoundsException e) {
        // The column is beyond the end of the line.
      }
      int from = Math.max(0, fault - SIZE);
      int to = Math.min(source.length(), fault + SIZE);
      int[] points = source.substring(from, to).codePoints().toArray();
      return new Window(points, source.codePointCount(from, fault), from > 0, to < source.length());
    }
  }

  /** Replaces characters that could move a terminal's cursor or change its writing direction. */
  static String printable(String text) {
    if (text.codePoints().allMatch(c -> c != '\t' && visible(c) == c)) {
      return text;
    }
    StringBuilder clean = new StringBuilder();
    text.codePoints().map(c -> c == '\t' ? ' ' : visible(c)).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static int back(int[] points, int from) {
    int start = from;
    int used = 0;
    while (start > 0 && used + cells(points[start - 1]) <= BEFORE) {
      used += cells(points[--start]);
    }
    // A line that fits is not cut.
    return total(points) <= WIDTH ? 0 : start;
  }

  private static int forth(int[] points, int start, int least) {
    int end = start;
    int used = 0;
    while (end < points.length && (end < least || used < WIDTH)) {
      used += cells(points[end++]);
    }
    return end;
  }

  private static int total(int[] points) {
    int used = 0;
    for (int point : points) {
      used += cells(point);
    }
    return used;
  }

  private static int visible(int point) {
    int type = Character.getType(point);
    boolean moves =
        (type == Character.CONTROL && point != '\t')
            || type == Character.LINE_SEPARATOR
            || type == Character.PARAGRAPH_SEPARATOR
            || type == Character.SURROGATE
            || (point >= 0x202a && point <= 0x202e)
            || (point >= 0x2066 && point <= 0x2069);
    return moves ? 0xfffd : point;
  }

  /** The number of terminal cells of a character (Unicode Standard Annex 11). */
  private static int cells(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || point == 0x200b
        || point == 0x200d) {
      return 0;
    }
    boolean wide =
        (point >= 0x1100 && point <= 0x115f)
            || (point >= 0x2e80 && point <= 0x303e)
            || (point >= 0x3041 && point <= 0xa4cf)
            || (point >= 0xa960 && point <= 0xa97c)
            || (point >= 0xac00 && point <= 0xd7a3)
            || (point >= 0xf900 && point <= 0xfaff)
            || (point >= 0xfe30 && point <= 0xfe6f)
            || (point >= 0xff00 && point <= 0xff60)
            || (point >= 0xffe0 && point <= 0xffe6)
            || (point >= 0x1f300 && point <= 0x1f64f)
            || (point >= 0x1f680 && point <= 0x1f6ff)
            || (point >= 0x1f900 && point <= 0x1faff)
            || (point >= 0x20000 && point <= 0x3fffd);
    return wide ? 2 : 1;
  }
}
