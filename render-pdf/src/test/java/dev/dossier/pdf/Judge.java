package dev.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** A program that tests call to judge a file. */
public final class Judge {
  private Judge() {}

  /** Skips the test where there is no such program; under CI, where there must be one, fails it. */
  public static void require(String program) {
    require(program, System.getenv());
  }

  public static void require(String program, Map<String, String> environment) {
    boolean there =
        Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    if (environment.get("CI") != null) {
      assertThat(there).as(program + " is on the path").isTrue();
    }
    assumeTrue(there, program + " is not there");
  }
}
