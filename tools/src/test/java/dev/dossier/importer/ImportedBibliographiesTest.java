package dev.dossier.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bibliographies beside a CV: copied, named in the profile, and distinguished from other texts. */
class ImportedBibliographiesTest extends InImportFolder {
  @Test
  void aBibliographyIsCopiedBesideTheProfileAndNamedInIt() throws IOException {
    Path items = write("more.json", "[{\"id\": \"a1\", \"type\": \"book\", \"title\": \"Cards\"}]");
    ImportResult result = imported(write("cv.json", RESUME), write("papers.bib", BIB), items);

    assertThat(result.files())
        .extracting(file -> String.valueOf(file.getFileName()))
        .containsExactly("profile.yaml", "papers.bib", "more.json", "profile.schema.json");
    assertThat(Files.readString(result.files().get(0)))
        .startsWith(
            "# yaml-language-server: $schema=profile.schema.json\n#\n# Imported from cv.json")
        .contains("\n# Imported from cv.json (JSON Resume).\n# Imported from papers.bib")
        .contains("publications:\n  files: [papers.bib, more.json]\n");
    assertThat(Dossier.read(result.files().get(0)).problems()).isEmpty();
  }

  @Test
  void twoBibliographiesWithOneNameAreBothKept() throws IOException {
    Path first = write(Files.createDirectory(folder.resolve("a")) + "/refs.bib", BIB);
    Path second = write(Files.createDirectory(folder.resolve("b")) + "/refs.bib", "% b\n" + BIB);
    ImportResult result = imported(first, second, first);

    assertThat(Files.readString(result.files().get(0))).contains("files: [refs.bib, refs-2.bib]");
    assertThat(folder.resolve("made/refs.bib")).hasContent(BIB);
    assertThat(folder.resolve("made/refs-2.bib")).hasContent("% b\n" + BIB);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          export.txt   | @book{looms, title = {Looms}, author = {Example, Ada}, year = 2025} | bib
          export.txt   | Exported for Ada. LF @book{looms, title = {Looms}, year = 2025}     | bib
          library      | LF %% mine LF LF @Book (looms, title = {Looms}, year = 2025)        | bib
          profile.yaml | @book{looms, title = {Looms}, author = {Example, Ada}, year = 2025} | bib
          export.txt   | [{"id": "looms", "type": "book", "title": "Looms"}]                 | json
          export.txt   | references: LF - {id: looms, type: book, title: Looms}              | yaml
          """)
  void aBibliographyIsCopiedUnderANameThatAProfileReads(String name, String text, String ending)
      throws IOException {
    ImportResult result = imported(write(name, text.replaceAll(" ?LF ?", "\n")));

    String copy = name.replaceFirst("[.].*", "") + "." + ending;
    assertThat(Files.readString(result.files().get(0))).contains("files: [" + copy + "]");
    assertThat(folder.resolve("made/" + copy)).content().contains("Looms");
    Dossier dossier = Dossier.read(result.files().get(0));
    assertThat(dossier.problems()).noneMatch(Problem::isError);
    assertThat(result.problems()).isEmpty();
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a backslash separates folders there")
  void aBibliographyThatAProfileCannotNameIsReported() throws IOException {
    ImportResult result = imported(write("my\\looms.bib", BIB));

    assertThat(result.problems())
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .startsWith("not imported: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"@book{", "@comment{mine}", "@string{acm = {ACM}}", "% mine"})
  void aBibliographyWithoutEntriesIsAnErrorUnlessThereIsAnotherFile(String text)
      throws IOException {
    Path empty = write("refs.bib", text + "\n");
    ImportResult alone = imported(empty);
    assertThat(alone.files()).isEmpty();
    assertThat(alone.problems())
        .filteredOn(Problem::isError)
        .singleElement()
        .extracting(Problem::file, Problem::message)
        .containsExactly(empty.toString(), "has no entry that can be read");
    assertThat(folder.resolve("made")).doesNotExist();

    ImportResult beside = imported(empty, write("cv.json", RESUME));
    assertThat(beside.files()).isNotEmpty();
    assertThat(beside.problems()).noneMatch(Problem::isError);
  }

  @Test
  void aTextWithAnAnnotationOfJavaIsNoBibliography() throws IOException {
    String cv = "cv:\n  name: Ada\n  sections:\n    summary:\n      - |\n        I know\n";
    ImportResult result = imported(write("cv.yaml", cv + "        @Transactional(readOnly)\n"));

    assertThat(Files.readString(result.files().get(0)))
        .contains("(RenderCV)", "Transactional(readOnly)");
  }
}
