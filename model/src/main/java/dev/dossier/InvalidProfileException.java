package dev.dossier;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a profile has errors, or a document cannot be rendered. Nothing has been written. */
public final class InvalidProfileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** Makes one whose message is these problems, one after the other. */
  public InvalidProfileException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Returns all problems, errors and others, sorted by file, line and column. */
  public List<Problem> problems() {
    return problems;
  }
}
