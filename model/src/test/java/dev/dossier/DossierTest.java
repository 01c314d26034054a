package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierTest {
  private static final String ADA = "person: {name: Ada Example}\n";

  @TempDir Path temp;
  private ProfileFolder folder;
  private Path output;

  @BeforeEach
  void folders() {
    folder = new ProfileFolder(temp.resolve("in"));
    output = temp.resolve("out");
  }

  private List<String> written() throws IOException {
    if (!Files.exists(output)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(output)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> output.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void aProfileThatAsksForNothingBecomesAPageAndACv() throws IOException {
    Dossier dossier = folder.read(ADA);
    assertThat(dossier.problems()).isEmpty();
    assertThat(dossier.profile()).isPresent();

    List<WrittenFile> files = dossier.write(output);

    assertThat(files)
        .extracting(WrittenFile::document, file -> output.relativize(file.path()).toString())
        .containsExactly(tuple("portfolio", "index.html"), tuple("cv", "cv.pdf"));
    assertThat(files).allSatisfy(file -> assertThat(file.path()).hasSize(file.size()));
    assertThat(written()).containsExactly("cv.pdf", "index.html");
  }

  @Test
  void onlyRequestedDocumentsAreWrittenWithTheDateOfTheBuild() throws IOException {
    Instant day = Instant.parse("2026-01-07T00:00:00Z");
    folder
        .read(ADA)
        .write(output, WriteOptions.defaults().withDocuments(List.of("cv")).withTimestamp(day));
    assertThat(written()).containsExactly("cv.pdf");
    assertThat(output.resolve("cv.pdf")).hasContent("Ada Example 2026-01-07T00:00:00Z");
  }

  @Test
  void aPageWhoseCvIsNotWrittenIsAHintUnlessTheCvIsThere() throws IOException {
    Dossier dossier = folder.read(ADA);
    dossier.write(output, WriteOptions.defaults().withDocuments(List.of("portfolio")));
    assertThat(dossier.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "index.html: hint: links to cv.pdf, which the output folder does not have; write that"
                + " document too");

    folder.read(ADA).write(output);
    Dossier again = folder.read(ADA);
    again.write(output, WriteOptions.defaults().withDocuments(List.of("portfolio")));
    assertThat(again.problems()).isEmpty();
  }

  @Test
  void aDocumentThatIsTooLongIsReportedWhereItsLimitIsWritten() {
    Dossier dossier =
        folder.read(
            ADA
                + "documents:\n"
                + "  - {name: page, format: html, file: index.html}\n"
                + "  - {name: cv, format: pdf, file: cv.pdf, max-pages: 2, title: too long}\n");
    assertThatThrownBy(() -> dossier.render(WriteOptions.defaults()))
        .isInstanceOf(InvalidProfileException.class);
    assertThat(dossier.problems())
        .singleElement()
        .asString()
        .contains("profile.yaml:4:54: error: cv.pdf: is too long\n")
        .endsWith("                                                     ^");
  }

  @Test
  void anUnknownDocumentIsRefusedAndTheKnownOnesAreListed() {
    WriteOptions options = WriteOptions.defaults().withDocuments(List.of("resume"));
    assertThatThrownBy(() -> folder.read(ADA).write(output, options))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no document 'resume' in the profile; documents are portfolio, cv");
  }

  @Test
  void aProfileWithErrorsWritesNothing() throws IOException {
    Dossier dossier = folder.read("person: {name: Ada, emial: a@example.org}\n");
    assertThatThrownBy(() -> dossier.write(output))
        .isInstanceOf(InvalidProfileException.class)
        .hasMessageContaining("unknown key 'emial' in person; did you mean 'email'?");
    assertThat(written()).isEmpty();
  }

  @Test
  void aFileThatIsNotAProfileGivesNoProfile() {
    Dossier dossier = folder.read("");
    assertThat(dossier.profile()).isEmpty();
    assertThatThrownBy(dossier::documents).isInstanceOf(InvalidProfileException.class);
  }

  @Test
  void ifOneDocumentCannotBeRenderedNoneIsWrittenAndOldFilesStay() throws IOException {
    Files.createDirectories(output);
    Files.writeString(output.resolve("a.html"), "old");
    Dossier dossier =
        folder.read(
            ADA
                + """
                documents:
                  - {name: a, format: html}
                  - {name: b, format: pdf, title: refuse}
                """);
    assertThatThrownBy(() -> dossier.write(output))
        .isInstanceOf(InvalidProfileException.class)
        .hasMessage("b.pdf: error: cannot be rendered");
    assertThat(written()).containsExactly("a.html");
    assertThat(output.resolve("a.html")).hasContent("old");
  }

  @Test
  void aProblemWithALetterThatSeveralDocumentsHaveIsReportedOnce() throws IOException {
    String documents =
        Stream.of("a", "b", "c", "d", "e")
            .map("{name: %s, format: pdf, title: A ☃ man}"::formatted)
            .collect(Collectors.joining(", ", "documents: [", "]\n"));
    Dossier five = folder.read(ADA + documents);
    five.write(output);
    assertThat(five.problems())
        .extracting(Problem::line, Problem::message)
        .containsExactly(tuple(2, "a.pdf, b.pdf, c.pdf and 2 more: no font has ☃"));
  }

  @Test
  void anOutputFolderThatCannotBeWrittenIsNamedAndOldOutputStays() throws IOException {
    Files.writeString(output, "a file where the folder should be");
    Dossier dossier = folder.read(ADA);
    assertThatThrownBy(() -> dossier.write(output))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "cannot write " + output.resolve("index.html") + ": " + output + " is not a folder");
    assertThat(output).hasContent("a file where the folder should be");
  }

  @Test
  void aFolderInPlaceOfTheFileIsNamedAndLeftAlone() throws IOException {
    Files.createDirectories(output.resolve("index.html/inside"));
    assertThatThrownBy(() -> folder.read(ADA).write(output))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("cannot write " + output.resolve("index.html") + ": ");
    assertThat(output.resolve("index.html/inside")).isDirectory();
    try (Stream<Path> files = Files.list(output)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void anOutputFolderIsNotLeftThroughALink() throws IOException {
    Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
    Files.createDirectories(output);
    Files.createSymbolicLink(output.resolve("sub"), elsewhere);
    Dossier dossier = folder.read(ADA + "documents: [{name: a, format: html, file: sub/a.html}]\n");
    assertThatThrownBy(() -> dossier.write(output))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "cannot write "
                + output.resolve("sub/a.html")
                + ": "
                + output.resolve("sub")
                + " is a link that leaves the output folder");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void ifTheSecondFileCannotBeWrittenTheFirstIsAsItWas() throws IOException {
    Files.createDirectories(output.resolve("b.pdf/inside"));
    Files.writeString(output.resolve("a.html"), "old");
    Dossier dossier =
        folder.read(ADA + "documents: [{name: a, format: html}, {name: b, format: pdf}]\n");
    assertThatThrownBy(() -> dossier.write(output))
        .isInstanceOf(IOException.class)
        .hasMessage("cannot write " + output.resolve("b.pdf") + ": it is a folder");
    assertThat(output.resolve("a.html")).hasContent("old");
    assertThat(written()).containsExactly("a.html");
  }
}
