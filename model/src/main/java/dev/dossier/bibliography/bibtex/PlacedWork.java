package dev.dossier.bibliography.bibtex;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.profile.csl.Publication;
import java.util.function.BiFunction;

/**
 * A work and where it is written.
 *
 * @param work the work
 * @param problem makes a problem that shows its key in its file
 */
public record PlacedWork(Publication work, BiFunction<Severity, String, Problem> problem) {
  public Problem problem(Severity severity, String message) {
    return problem.apply(severity, message);
  }

  /** Where it is: {@code papers.bib:12}. */
  public String place() {
    Problem here = problem(Severity.WARNING, "");
    return here.line() > 0 ? here.file() + ":" + here.line() : here.file();
  }
}
