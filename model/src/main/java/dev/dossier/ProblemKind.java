package dev.dossier;

/**
 * A kind of problems, of which a file may have many that are reported as one.
 *
 * @param name identifies the kind; not printed
 * @param most how many problems of a file are reported one by one; if there are more, only the
 *     first is reported, with their number and the next lines
 */
public record ProblemKind(String name, int most) {
  private static final int ONE_BY_ONE = 3;

  /** Makes a kind of which up to three problems of a file are reported one by one. */
  public static ProblemKind of(String name) {
    return new ProblemKind(name, ONE_BY_ONE);
  }

  /** Makes a kind that is reported once for each file. */
  public static ProblemKind once(String name) {
    return new ProblemKind(name, 1);
  }
}
