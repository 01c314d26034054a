package dev.dossier.source.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.source.ProfileReader;
import dev.dossier.source.file.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text after a space and a hash is a comment in YAML, which gets a warning. */
class SwallowedTextTest {
  @TempDir Path folder;

  private List<Problem> problems(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("profile.yaml"), "person: {name: Ada}\n" + yaml);
    Problems problems = new Problems();
    ProfileReader.read(file, "profile.yaml", problems);
    return problems.sorted();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "summary: Ranked #1 in the world                         | 2:17",
        "summary: Sold  #2 of looms                              | 2:16",
        "summary: Fan of C #programming                          | 2:19",
        "summary: über #Webstühle                                | 2:15",
        "summary: #1 in the world                                | 2:10",
        "awards: [{title: A}] #note                              | 0",
        "awards: [{title: Best poster #3 of all, date: 2020}]    | 0",
        "talks: [{title: a, tags: [b]}]                          | 0",
        "summary: Ranked # 1 in the world                        | 0",
        "summary: text # a comment                               | 0",
        "summary: C# and F#, a#b                                 | 0",
        "summary: 'Ranked #1'                                    | 0",
        "summary: \"Ranked #1\"                                  | 0",
        "summary: text #-----                                    | 0",
        "documents: [{name: a, format: pdf}] #a                  | 0",
        "accent: #0B4F6C                                         | 0",
        "summary: text ##                                        | 0",
      })
  void isWarnedOfWhereItBegins(String yaml, String place) throws IOException {
    List<String> warnings =
        problems(yaml).stream()
            .filter(problem -> problem.message().startsWith("YAML takes this for a comment"))
            .map(problem -> problem.line() + ":" + problem.column())
            .toList();
    assertThat(warnings).isEqualTo(place.equals("0") ? List.of() : List.of(place));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"awards:\n- title: Best #1\n", "awards:\n- title: >\n    Best\n  date: 2020 #1\n"})
  void isWarnedOfInListsAndMappings(String yaml) throws IOException {
    assertThat(problems(yaml)).extracting(Problem::severity).contains(Severity.WARNING);
  }

  @Test
  void theWarningSaysWhatToDo() throws IOException {
    assertThat(problems("summary: Ranked #1 in the world\n").get(0))
        .hasToString(
            """
            profile.yaml:2:17: warning: YAML takes this for a comment, so it is not printed; put the whole text in quotes, or write '# ' for a comment
                2 | summary: Ranked #1 in the world
                  |                 ^^^^^^^^^^^^^^^""");
  }
}
