package dev.dossier.source;

import java.util.ArrayList;
import java.util.List;

/** Collects problems of all files. */
public final class Problems {
  private final List<Problem> problems = new ArrayList<>();

  /** Adds one. */
  public void add(Problem problem) {
    problems.add(problem);
  }

  /** All problems in the order in which they are told, each once. */
  public List<Problem> sorted() {
    return problems.stream().distinct().sorted().toList();
  }

  /** Whether any is an error. */
  public boolean haveErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }
}
