package dev.dossier.bibliography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The reference implementation for data: {@code pandoc} from BibTeX or CSL-JSON to CSL-JSON. */
public final class PandocData {
  /** Debian's version, for which the lists of differences are made. */
  private static final String VERSION = "pandoc 2.17";

  private PandocData() {}

  /** Skips the test if this version is not installed; fails it in CI. */
  public static void require() {
    Pandoc.require();
    boolean known = run("", "--version").startsWith(VERSION);
    if ("true".equals(System.getenv("CI"))) {
      assertThat(known).as("it is " + VERSION).isTrue();
    }
    assumeTrue(known, "the pandoc here is not " + VERSION);
  }

  /** Returns its standard output. */
  public static String run(String input, String... arguments) {
    List<String> command = new ArrayList<>(List.of("pandoc"));
    command.addAll(List.of(arguments));
    try {
      Path in = Files.createTempFile("pandoc", ".in");
      Path out = Files.createTempFile("pandoc", ".out");
      try {
        Files.writeString(in, input);
        Process process =
            new ProcessBuilder(command)
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
        return Files.readString(out, StandardCharsets.UTF_8);
      } finally {
        Files.delete(in);
        Files.delete(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
