package dev.dossier.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.source.file.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Year 0 does not exist; programs write it where a date is not known. */
class YearZeroTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "awards: [{title: A, date: 0000}]",
        "awards: [{title: A, date: 0000-00-00}]",
        "awards: [{title: A, date: 0000-05}]",
        "education: [{institution: A, start: 0000, end: present}]",
        "education: [{institution: A, end: 0000-01-01}]",
      })
  void isAnErrorThatSaysWhatToDo(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("profile.yaml"), "person: {name: Ada}\n" + yaml);
    Problems problems = new Problems();
    ProfileReader.read(file, "profile.yaml", problems);
    assertThat(problems.sorted())
        .singleElement()
        .satisfies(problem -> assertThat(problem.line()).isEqualTo(2))
        .satisfies(
            problem ->
                assertThat(problem.message())
                    .startsWith("there is no year 0 in '0000")
                    .endsWith("omit a date that is unknown"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "year = {0000}",
        "year = {0000}, month = mar",
        "date = {0000}",
        "date={0000-01-01}"
      })
  void inABibliographyIsNoCrash(String field) throws IOException {
    Files.writeString(folder.resolve("a.bib"), "@misc{a, title = {A}, " + field + "}");
    Path file =
        Files.writeString(
            folder.resolve("profile.yaml"), "person: {name: Ada}\npublications: a.bib");
    assertThat(dev.dossier.Dossier.read(file).documents()).isNotEmpty();
  }
}
