package dev.dossier.bibliography;

import dev.dossier.profile.Publication;
import dev.dossier.source.Problem;
import dev.dossier.source.Severity;
import java.util.function.BiFunction;

/**
 * A work and where it is written.
 *
 * @param work the work
 * @param problem makes a problem that shows its key in its file
 */
record PlacedWork(Publication work, BiFunction<Severity, String, Problem> problem) {
  Problem problem(Severity severity, String message) {
    return problem.apply(severity, message);
  }

  /** Where it is: {@code papers.bib:12}. */
  String place() {
    Problem here = problem(Severity.WARNING, "");
    return here.line() > 0 ? here.file() + ":" + here.line() : here.file();
  }
}
