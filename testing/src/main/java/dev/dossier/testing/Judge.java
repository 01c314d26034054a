package dev.dossier.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Programs that judge what Dossier has written. A test whose judge is missing is skipped; where the
 * environment variable {@code CI} is set, it fails.
 */
public final class Judge {
  private Judge() {}

  /** Requires a program on the path and returns its file. */
  public static Path require(String program) {
    return require(program, System.getenv());
  }

  static Path require(String program, Map<String, String> environment) {
    Optional<Path> found = find(program, environment);
    require(found.isPresent(), program + " is on the path", environment);
    return found.orElseThrow();
  }

  /**
   * Requires a judge.
   *
   * @param present whether it is there
   * @param what names the condition in the report of the test
   */
  public static void require(boolean present, String what) {
    require(present, what, System.getenv());
  }

  private static void require(boolean present, String what, Map<String, String> environment) {
    if ("true".equals(environment.get("CI"))) {
      assertThat(present).as(what).isTrue();
    }
    assumeTrue(present, () -> "not true here: " + what);
  }

  /** Returns the file of a program on the path, if there is one. */
  public static Optional<Path> find(String program) {
    return find(program, System.getenv());
  }

  private static Optional<Path> find(String program, Map<String, String> environment) {
    return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
