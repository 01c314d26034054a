package dev.dossier.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.Problem;
import dev.dossier.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the README work as shown: profiles are read, and the program is run. */
@Tag("slow")
class ReadmeTest {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");

  @TempDir Path folder;

  @Test
  void theFirstProfileIsValidAndItsTalkIsListedUnderTheProject() throws IOException {
    Dossier dossier = Dossier.read(profile(blocks("yaml").get(0)));

    assertThat(dossier.problems()).isEmpty();
    dossier.write(folder.resolve("out"));
    assertThat(folder.resolve("out/index.html"))
        .content(UTF_8)
        .containsSubsequence("Loom", "On Looms and Numbers", "On Looms and Numbers", "With cards");
    assertThat(folder.resolve("out/cv.pdf")).exists();
  }

  @Test
  void theProblemsAreReportedAsShown() throws IOException {
    Path profile = profile(blocks("yaml").get(1));

    String reported =
        Dossier.read(profile, ReadOptions.defaults().withName("profile.yaml")).problems().stream()
            .map(Problem::toString)
            .collect(joining("\n", "", "\n"));

    assertThat(reported).isEqualTo(blocks("text").get(0));
  }

  @Test
  void theListOfDocumentsIsValid() throws IOException {
    String documents =
        blocks("yaml").stream().filter(y -> y.startsWith("documents:")).findFirst().orElseThrow();

    Dossier dossier = Dossier.read(profile(blocks("yaml").get(0) + documents));

    assertThat(dossier.problems()).isEmpty();
    assertThat(dossier.documentNames()).containsExactly("portfolio", "cv");
  }

  @Tag("process")
  @Test
  void theJavaProgramWritesThePageAndTheCv() throws IOException, InterruptedException {
    profile(blocks("yaml").get(0));
    Path program = Files.writeString(folder.resolve("Example.java"), blocks("java").get(0));

    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                Objects.requireNonNullElse(
                    System.getProperty("surefire.test.class.path"),
                    System.getProperty("java.class.path")),
                program.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();

    assertThat(process.exitValue()).as(printed).isZero();
    assertThat(printed).containsPattern("out.index\\.html, \\d+ bytes");
    assertThat(folder.resolve("out/cv.pdf")).exists();
  }

  private Path profile(String yaml) throws IOException {
    return Files.writeString(folder.resolve("profile.yaml"), yaml);
  }

  private static List<String> blocks(String language) throws IOException {
    Path readme = Path.of(System.getProperty("basedir", ".")).resolve("../README.md");
    return BLOCK
        .matcher(Files.readString(readme))
        .results()
        .filter(block -> block.group(1).equals(language))
        .map((MatchResult block) -> block.group(2))
        .toList();
  }
}
