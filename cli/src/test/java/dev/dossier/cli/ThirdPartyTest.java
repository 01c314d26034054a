package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * THIRD-PARTY.md lists the libraries of the command. Their list is written by license-maven-plugin,
 * which fails on a licence that is not allowed.
 */
class ThirdPartyTest {
  private static final Path ROOT =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();
  private static final Path FROM_POMS = ROOT.resolve("cli/target/licences/libraries.md");
  private static final String TABLE = "| Library | Licence |\n|---|---|\n";

  @Test
  void allLibrariesAreListedWithTheirLicences() throws IOException {
    assumeTrue(
        Files.exists(FROM_POMS) || "true".equals(System.getenv("CI")), "the build is by Maven");
    String expected = TABLE + String.join("\n", fromPoms()) + "\n";
    Path file = ROOT.resolve("THIRD-PARTY.md");
    String text = Files.readString(file);
    int start = text.indexOf(TABLE);
    int end = text.indexOf("\n\n", start) + 1;

    if (Boolean.getBoolean("dossier.update")) {
      Files.writeString(file, text.substring(0, start) + expected + text.substring(end));
    } else {
      assertThat(text.substring(start, end)).isEqualTo(expected);
    }
  }

  private static List<String> fromPoms() throws IOException {
    try (Stream<String> lines = Files.lines(FROM_POMS)) {
      return lines.filter(line -> line.startsWith("| ")).sorted().toList();
    }
  }
}
