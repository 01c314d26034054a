package dev.dossier.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Problem;
import dev.dossier.source.file.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Adversarial files give a problem, not an exception, a hang or a lack of memory. */
@Tag("slow")
class AdversarialFilesTest {
  private static final int TEN_MEGABYTES = 9_999_000;
  private static final int LONG_LINE = 1_900_000;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"[", "{", "{a: ", "- ", "[a, ", "? ", "[\n", "{a:\n"})
  void megabytesOfNesting(String opening) throws IOException {
    int size = opening.endsWith("\n") ? TEN_MEGABYTES : LONG_LINE;
    assertThat(read(opening.repeat(size / opening.length())))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("nested deeper than 100"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "\"", "'", "# ", "a: ", "&a ", "!", "|\n", "*a ", "-\n", "a:\n", "\n"})
  void tenMegabytesOfTheSame(String part) throws IOException {
    assertThat(read(part.repeat(TEN_MEGABYTES / part.length()))).isNotEmpty();
  }

  @Test
  void moreThanTenMegabytes() throws IOException {
    assertThat(read("#".repeat(10_000_001)))
        .extracting(Problem::toString)
        .containsExactly("profile.yaml: error: is larger than 10 MB, which is more than is read");
  }

  @Test
  void aliasesThatGrowWithoutEnd() throws IOException {
    StringBuilder bomb = new StringBuilder("person: {name: Ada}\na0: &a0 [lol, lol, lol]\n");
    for (int i = 1; i <= 30; i++) {
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
    }
    assertThat(read(bomb.toString()))
        .extracting(Problem::toString)
        .containsExactly(
            "profile.yaml: error: aliases (*name) within aliases grow too large; write the values"
                + " out");
  }

  @Test
  void aliasesThatNestWithoutEnd() throws IOException {
    StringBuilder deep = new StringBuilder("person: {name: Ada}\na0: &a0 x\n");
    for (int i = 1; i <= 900; i++) {
      deep.append("a%d: &a%d %s*a%d%s\n".formatted(i, i, "[".repeat(90), i - 1, "]".repeat(90)));
    }
    assertThat(read(deep.toString()))
        .extracting(Problem::message)
        .anyMatch(m -> m.contains("grow"));
  }

  @Test
  void tensOfThousandsOfProblemsInOneLine() throws IOException {
    String talks = "{titel: Looms, date: 25}, ".repeat(3_000);
    List<Problem> problems = read("person: {name: Ada}\ntalks: [" + talks + "]\n");
    assertThat(problems).hasSize(501);
    assertThat(problems.get(500).toString())
        .isEqualTo("profile.yaml: error: 5500 more problems in this file");
    assertThat(problems.get(499).toString()).contains("…").hasSizeLessThan(600);
  }

  @Test
  void manyDanglingReferencesAmongManyTalks() throws IOException {
    StringBuilder yaml = new StringBuilder("person: {name: Ada}\ntalks:\n");
    for (int i = 0; i < 5_000; i++) {
      yaml.append("  - {id: talk-%d, title: Looms}\n".formatted(i));
    }
    yaml.append("projects:\n");
    for (int i = 0; i < 5_000; i++) {
      yaml.append("  - {name: Loom, talks: [tlak-%d]}\n".formatted(i));
    }
    assertThat(read(yaml.toString())).hasSize(501);
  }

  @Test
  void anotherFolderThroughALink(@TempDir Path other) throws IOException {
    Files.writeString(other.resolve("talks.yaml"), "- title: Secret\n");
    Files.createSymbolicLink(folder.resolve("inside"), other);
    assertThat(read("person: {name: Ada}\ntalks: inside/talks.yaml\n"))
        .extracting(Problem::toString)
        .containsExactly(
            """
            profile.yaml:2:8: error: 'inside/talks.yaml' is a link that leads out of the folder of \
            the profile
                2 | talks: inside/talks.yaml
                  |        ^^^^^^^^^^^^^^^^^""");
  }

  @Test
  void aFolderInPlaceOfAFile() throws IOException {
    Files.createDirectory(folder.resolve("talks"));
    assertThat(read("person: {name: Ada}\ntalks: talks\n"))
        .extracting(Problem::toString)
        .containsExactly(
            """
            profile.yaml:2:8: error: 'talks' is a folder, not a file
                2 | talks: talks
                  |        ^^^^^""");
  }

  @Test
  void aFileThatIsNotThere() {
    Problems problems = new Problems();
    ReadProfile read = ProfileReader.read(folder.resolve("profile.yaml"), "profile.yaml", problems);
    assertThat(read.profile()).isNull();
    assertThat(problems.sorted())
        .extracting(Problem::toString)
        .containsExactly("profile.yaml: error: does not exist");
  }

  private List<Problem> read(String yaml) throws IOException {
    Path file = folder.resolve("profile.yaml");
    Files.write(file, yaml.getBytes(StandardCharsets.UTF_8));
    Problems problems = new Problems();
    ProfileReader.read(file, "profile.yaml", problems);
    return problems.sorted();
  }
}
