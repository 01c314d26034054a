package dev.dossier;

/**
 * What problems of one file have in common, so that many of them are reported as one.
 *
 * @param name the same for problems of one kind; not printed
 * @param most how many of a file are reported one by one; of more, the first stands for all, with
 *     their number and the next places
 */
public record ProblemKind(String name, int most) {
  private static final int ONE_BY_ONE = 3;

  /** A kind of which a few are reported one by one. */
  public static ProblemKind of(String name) {
    return new ProblemKind(name, ONE_BY_ONE);
  }

  /** A kind that is reported once for a file. */
  public static ProblemKind once(String name) {
    return new ProblemKind(name, 1);
  }
}
