package dev.dossier;

import java.util.List;
import java.util.stream.Collectors;

/** A profile has errors; nothing was written. */
public final class InvalidProfileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** Tells these problems. */
  public InvalidProfileException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** All problems, errors and warnings, in order. */
  public List<Problem> problems() {
    return problems;
  }
}
