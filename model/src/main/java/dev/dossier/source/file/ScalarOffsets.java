package dev.dossier.source.file;

import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Maps each character of a scalar's value to its offset in the file, by scanning value and source
 * in parallel.
 */
final class ScalarOffsets {
  private final int[] source;
  private final String value;
  private final int[] indexes;
  private int at;
  private int done;

  private ScalarOffsets(int[] source, String value, int start) {
    this.source = source;
    this.value = value;
    this.indexes = new int[value.length() + 1];
    this.at = start;
  }

  /**
   * Returns offsets in the file, one for each UTF-16 code unit of the value and one for its end.
   *
   * @param source the file in code points
   */
  static int[] of(int[] source, ScalarNode scalar) {
    int start = skipProperties(source, scalar.getStartMark().getIndex());
    int end = Math.min(scalar.getEndMark().getIndex(), source.length);
    ScalarOffsets walk = new ScalarOffsets(source, scalar.getValue(), start);
    switch (scalar.getScalarStyle()) {
      case LITERAL -> walk.block(end, false);
      case FOLDED -> walk.block(end, true);
      case SINGLE_QUOTED -> walk.flow(end, '\'');
      case DOUBLE_QUOTED -> walk.flow(end, '"');
      default -> walk.flow(end, 0);
    }
    return walk.finish(end);
  }

  /** Returns the start of a value after its anchor ({@code &name}) and tag. */
  static int skipProperties(int[] source, int start) {
    int at = start;
    while (at < source.length && (source[at] == '&' || source[at] == '!')) {
      while (at < source.length && !isBlank(source[at])) {
        at++;
      }
      while (at < source.length && isBlank(source[at])) {
        at++;
      }
    }
    return Math.min(at, Math.max(source.length - 1, 0));
  }

  private int[] finish(int end) {
    while (done < indexes.length) {
      indexes[done++] = Math.min(at, end);
    }
    return indexes;
  }

  /** Plain and quoted scalars: lines are folded, quotes and escapes resolved. */
  private void flow(int end, int quote) {
    if (quote != 0) {
      at++;
    }
    while (done < value.length() && at < end) {
      if (isBlank(source[at]) && breaksLine(at, end)) {
        fold(end);
      } else if (quote == '"' && source[at] == '\\') {
        escape(end);
      } else if (quote == '\'' && source[at] == '\'') {
        emit(1);
        at += 2;
      } else {
        emit(Character.charCount(source[at]));
        at++;
      }
    }
  }

  private boolean breaksLine(int from, int end) {
    int i = from;
    while (i < end && (source[i] == ' ' || source[i] == '\t')) {
      i++;
    }
    return i < end && isBreak(source[i]);
  }

  /** White space with line breaks has been folded to a space, or to one line feed less. */
  private void fold(int end) {
    int from = at;
    while (at < end && isBlank(source[at])) {
      at++;
    }
    int resume = at;
    at = from;
    if (done < value.length() && value.charAt(done) == ' ') {
      emit(1);
    } else {
      while (done < value.length() && value.charAt(done) == '\n') {
        emit(1);
      }
    }
    at = resume;
  }

  private void escape(int end) {
    int code = at + 1 < end ? source[at + 1] : 0;
    if (isBreak(code)) {
      at++;
      while (at < end && isBlank(source[at])) {
        at++;
      }
      return;
    }
    int digits = code == 'x' ? 2 : code == 'u' ? 4 : code == 'U' ? 8 : 0;
    emit(code == 'U' && value.codePointAt(done) > 0xffff ? 2 : 1);
    at += 2 + digits;
  }

  /** Literal and folded scalars: a header, then indented lines. */
  private void block(int end, boolean folded) {
    skipLine(end);
    int column = blockColumn(end);
    while (done < value.length() && at < end) {
      for (int i = 0; i < column && at < end && source[at] == ' '; i++) {
        at++;
      }
      line(end, folded);
    }
  }

  private void line(int end, boolean folded) {
    while (at < end && !isBreak(source[at])) {
      if (done >= value.length()) {
        return;
      }
      emit(Character.charCount(source[at]));
      at++;
    }
    // In a folded scalar a line break becomes a space, a line feed, or nothing before blank
    // lines.
    if (done < value.length()) {
      boolean kept = value.charAt(done) == '\n' || value.charAt(done) == ' ';
      if (kept && !(folded && value.charAt(done) == '\n' && dropped(end))) {
        emit(1);
      }
    }
    skipBreak(end);
  }

  /**
   * Whether more line breaks follow in the file than in the value, so that this one has been
   * folded.
   */
  private boolean dropped(int end) {
    int breaks = 0;
    for (int i = at; i < end && isBlank(source[i]); i++) {
      if (source[i] == '\n' || (source[i] == '\r' && (i + 1 == end || source[i + 1] != '\n'))) {
        breaks++;
      }
    }
    int kept = 0;
    for (int i = done; i < value.length() && value.charAt(i) == '\n'; i++) {
      kept++;
    }
    return done + kept < value.length() && breaks > kept;
  }

  /** Returns the indentation of the first line with text, which is that of the block. */
  private int blockColumn(int end) {
    int i = at;
    int column = 0;
    while (i < end && isBlank(source[i])) {
      column = isBreak(source[i]) ? 0 : column + 1;
      i++;
    }
    // With an explicit indicator the first line may begin with spaces, which are part of the
    // value.
    int own = 0;
    while (own < value.length() && value.charAt(own) == '\n') {
      own++;
    }
    int spaces = 0;
    while (own + spaces < value.length() && value.charAt(own + spaces) == ' ') {
      spaces++;
    }
    return Math.max(0, column - spaces);
  }

  private void skipLine(int end) {
    while (at < end && !isBreak(source[at])) {
      at++;
    }
    skipBreak(end);
  }

  private void skipBreak(int end) {
    if (at < end && source[at] == '\r' && at + 1 < end && source[at + 1] == '\n') {
      at++;
    }
    if (at < end) {
      at++;
    }
  }

  private void emit(int units) {
    for (int i = 0; i < units && done < value.length(); i++) {
      indexes[done++] = at;
    }
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c == '\t' || isBreak(c);
  }

  private static boolean isBreak(int c) {
    return c == '\n' || c == '\r';
  }
}
