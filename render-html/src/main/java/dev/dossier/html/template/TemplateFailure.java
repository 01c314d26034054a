package dev.dossier.html.template;

import dev.dossier.Problem;
import dev.dossier.Severity;
import org.jspecify.annotations.Nullable;

/** A template could not be read, or not be filled. */
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

  /** The template: a path for a user's file, the bare name for a built-in one. */
  public String file() {
    return file;
  }

  /** 1-based; 0 if the failure is with the template as a whole. */
  public int line() {
    return line;
  }

  /** 1-based; 0 if the failure is with the template as a whole. */
  public int column() {
    return column;
  }

  /** The failure as it is told to the user. */
  public Problem problem() {
    return new Problem(
        Severity.ERROR, file, line, column, "", String.valueOf(getMessage()), null, excerpt, 1);
  }
}
