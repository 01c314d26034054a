package dev.dossier.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.Problem;
import dev.dossier.ProfileFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A problem with a character that no font has is reported at the text that has it. */
class MissingCharacterTest {
  private static final String CV = "documents: [{name: cv, format: pdf, language: %s}]\n";

  @TempDir Path temp;
  private ProfileFolder folder;

  @BeforeEach
  void open() {
    folder = new ProfileFolder(temp);
  }

  @Test
  void aCharacterThatIsAlsoInACommentIsReportedAtTheValue() throws IOException {
    assertThat(
            problems(
                """
                person: {name: Ada}  # No ☃ here.
                documents: [{name: cv, format: pdf, title: A ☃ man}]
                """))
        .containsExactly("profile.yaml:2:46 documents[0].title: cv.pdf: no font has ☃");
  }

  @Test
  void anEscapedCharacterIsReportedAtItsEscape() throws IOException {
    assertThat(
            problems(
                """
                person: {name: Ada}
                documents: [{name: cv, format: pdf, title: "A \\u2603 man"}]
                """))
        .containsExactly("profile.yaml:2:47 documents[0].title: cv.pdf: no font has ☃");
  }

  @Test
  void aCharacterIsReportedInTheLanguageThatIsPrinted() throws IOException {
    String project =
        """
        person: {name: Ada}
        projects:
          - name: Loom
            summary:
              en: Made of ☃.
              de: |
                Gemacht aus
                lauter ☃.
        """;
    assertThat(problems(project + CV.formatted("en")))
        .containsExactly("profile.yaml:5:19 projects[0].summary.en: cv.pdf: no font has ☃");
    assertThat(problems(project + CV.formatted("de")))
        .containsExactly("profile.yaml:8:16 projects[0].summary.de: cv.pdf: no font has ☃");
  }

  @Test
  void recordsThatDocumentsMakeThemselvesAreSearchedToo() throws IOException {
    assertThat(
            problems(
                """
                person: {name: Ada}
                talks: [{title: Looms, date: 2025}]
                documents: [{name: cv, format: pdf, title: A ☃, sections: [statistics, talks]}]
                """))
        .containsExactly("profile.yaml:3:46 documents[0].title: cv.pdf: no font has ☃");
  }

  @Test
  void aCharacterOfANameIsReportedAtThePartThatHasIt() throws IOException {
    assertThat(problems("person:\n  name: Ada ☃\n" + CV.formatted("en")))
        .containsExactly("profile.yaml:2:13 person.name: cv.pdf: no font has ☃");
  }

  @Test
  void aCharacterOfAWorkIsReportedAtItsKey() throws IOException {
    Files.writeString(
        temp.resolve("papers.bib"),
        "% ☃\n@book{looms,\n  title = {On {\\v s} ☃}, author = {Lovelace, Ada}, year = 1843}\n");
    assertThat(problems("person: {name: Ada}\npublications: papers.bib\n" + CV.formatted("en")))
        .containsExactly("papers.bib:2:7 : cv.pdf: no font has ☃");
  }

  private List<String> problems(String yaml) throws IOException {
    Dossier dossier = folder.read(yaml);
    dossier.write(temp.resolve("out"));
    return dossier.problems().stream()
        .filter(problem -> problem.message().contains("☃"))
        .map(MissingCharacterTest::line)
        .toList();
  }

  private static String line(Problem problem) {
    return "%s:%s:%s %s: %s"
        .formatted(
            Path.of(problem.file()).getFileName(),
            problem.line(),
            problem.column(),
            problem.path(),
            problem.message());
  }
}
