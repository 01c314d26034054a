package dev.dossier.maven;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.report.PathDisplay;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.maven.plugin.logging.Log;

/** Logs each problem once, shows it in an IDE, and counts the errors. */
final class ProblemLog {
  private final Log log;
  private final PathDisplay paths;
  private final IdeMarkers markers;
  private final Set<Problem> logged = new HashSet<>();

  ProblemLog(Log log, PathDisplay paths) {
    this(log, paths, IdeMarkers.NONE);
  }

  ProblemLog(Log log, PathDisplay paths, IdeMarkers markers) {
    this.log = log;
    this.paths = paths;
    this.markers = markers;
  }

  /** Logs the problems that were not logged before. */
  void log(List<Problem> problems) {
    for (Problem problem : problems) {
      if (logged.add(problem)) {
        // Each line gets Maven's prefix, so that carets stay aligned with the line above.
        Problem shown = problem.in(paths.nameOf(problem.file()));
        shown.toString().lines().forEach(line -> log(problem, line));
        markers.show(problem);
      }
    }
  }

  boolean haveErrors() {
    return logged.stream().anyMatch(Problem::isError);
  }

  /** Whether all errors are in values of the configuration, so that the profile has none. */
  boolean areAllOfSettings() {
    return logged.stream().filter(Problem::isError).allMatch(Settings::isOfSetting);
  }

  /** Returns {@code 1 error} or {@code 3 errors}. */
  String countOfErrors() {
    return countOf(Severity.ERROR);
  }

  /** Returns {@code 1 warning}, {@code 3 warnings} or {@code 0 warnings}. */
  String countOfWarnings() {
    return countOf(Severity.WARNING);
  }

  boolean haveWarnings() {
    return logged.stream().anyMatch(problem -> problem.severity() == Severity.WARNING);
  }

  private String countOf(Severity severity) {
    long count = logged.stream().filter(problem -> problem.severity() == severity).count();
    return count + " " + severity.name().toLowerCase(Locale.ROOT) + (count == 1 ? "" : "s");
  }

  private void log(Problem problem, String line) {
    switch (problem.severity()) {
      case ERROR -> log.error(line);
      case WARNING -> log.warn(line);
      case HINT -> log.info(line);
    }
  }
}
