package dev.dossier.html.template;

import dev.dossier.Problem;
import dev.dossier.Severity;
import org.jspecify.annotations.Nullable;

/** A template could not be read or rendered. */
public final class TemplateFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final int column;
  private final @Nullable String excerpt;

  TemplateFailure(
      String file,
      int line,
      int column,
      String message,
      @Nullable String excerpt,
      @Nullable Throwable cause) {
    super(message, cause);
    this.file = file;
    this.line = line;
    this.column = column;
    this.excerpt = excerpt;
  }

  /** Returns the path of a user's template, or the name of a built-in one. */
  String file() {
    return file;
  }

  /** Returns the 1-based line; 0 if the failure concerns the whole template. */
  int line() {
    return line;
  }

  /** Returns the 1-based column; 0 if the failure concerns the whole template. */
  int column() {
    return column;
  }

  /** Returns the failure as a problem for the user. */
  public Problem problem() {
    return new Problem(
        Severity.ERROR, file, line, column, "", String.valueOf(getMessage()), null, excerpt, 1);
  }
}
