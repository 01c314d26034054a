package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.report.PathDisplay;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemLogTest {
  private static final Path HERE = Path.of("here").toAbsolutePath();

  private final RecordingLog log = new RecordingLog();

  @Test
  void logsEachLineAtItsLevelSoThatTheCaretStaysAligned() {
    Problem problem =
        new Problem(
            Severity.ERROR,
            "profile.yaml",
            14,
            3,
            "projects[2].hilights",
            "unknown key 'hilights' in projects[2]",
            "highlights",
            "  hilights:",
            8);

    problems().log(List.of(problem));

    assertThat(log.lines())
        .containsExactlyElementsOf(problem.toString().lines().map(l -> "ERROR " + l).toList())
        .first()
        .isEqualTo(
            "ERROR profile.yaml:14:3: error: unknown key 'hilights' in projects[2]; did you mean"
                + " 'highlights'?");
  }

  @Test
  void logsAWarningAsAWarning() {
    problems().log(List.of(warning("talks.yaml")));

    assertThat(log.lines()).containsExactly("WARNING talks.yaml: warning: odd");
  }

  @Test
  void logsAHintAsInformation() {
    problems().log(List.of(Problem.ofFile(Severity.HINT, "cv.pdf", "odd")));

    assertThat(log.lines()).containsExactly("INFO cv.pdf: hint: odd");
  }

  @Test
  void showsPathsRelativeToTheCurrentFolder() {
    String template = HERE.resolve("templates/entry.ftlh").toString();
    String elsewhere = HERE.resolveSibling("elsewhere.ftlh").toString();

    problems().log(List.of(warning(template), warning(elsewhere)));

    assertThat(log.lines())
        .containsExactly(
            "WARNING " + Path.of("templates", "entry.ftlh") + ": warning: odd",
            "WARNING " + elsewhere + ": warning: odd");
  }

  @Test
  void logsAProblemOnce() {
    ProblemLog problems = problems();

    problems.log(List.of(warning("a")));
    problems.log(List.of(warning("a"), warning("b")));

    assertThat(log.lines()).containsExactly("WARNING a: warning: odd", "WARNING b: warning: odd");
  }

  @Test
  void countsErrorsOnly() {
    ProblemLog problems = problems();

    problems.log(List.of(warning("a")));
    assertThat(problems.haveErrors()).isFalse();
    problems.log(List.of(error("b")));
    assertThat(problems.haveErrors()).isTrue();
    assertThat(problems.countOfErrors()).isEqualTo("1 error");
    problems.log(List.of(error("c")));
    assertThat(problems.countOfErrors()).isEqualTo("2 errors");
  }

  private ProblemLog problems() {
    return new ProblemLog(log, new PathDisplay(HERE));
  }

  private static Problem warning(String file) {
    return Problem.ofFile(Severity.WARNING, file, "odd");
  }

  private static Problem error(String file) {
    return Problem.ofFile(Severity.ERROR, file, "wrong");
  }
}
