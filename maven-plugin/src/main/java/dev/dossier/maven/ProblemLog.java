package dev.dossier.maven;

import dev.dossier.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.logging.Log;

/** Logs problems, each once, and counts the errors among them. */
final class ProblemLog {
  private final Log log;
  private final Surroundings surroundings;
  private final Set<Problem> told = new HashSet<>();

  ProblemLog(Log log, Surroundings surroundings) {
    this.log = log;
    this.surroundings = surroundings;
  }

  /** Logs those problems that were not told before. */
  void tell(List<Problem> problems) {
    for (Problem problem : problems) {
      if (told.add(problem)) {
        // Line by line: each line gets its prefix, so that carets stay under what they point at.
        Problem seen = problem.in(surroundings.nameOf(problem.file()));
        seen.toString().lines().forEach(line -> log(problem, line));
      }
    }
  }

  boolean haveErrors() {
    return told.stream().anyMatch(Problem::isError);
  }

  /** {@code 1 error}, {@code 3 errors}. */
  String countOfErrors() {
    long count = told.stream().filter(Problem::isError).count();
    return count == 1 ? "1 error" : count + " errors";
  }

  private void log(Problem problem, String line) {
    switch (problem.severity()) {
      case ERROR -> log.error(line);
      case WARNING -> log.warn(line);
      case HINT -> log.info(line);
    }
  }
}
