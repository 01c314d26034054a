package dev.dossier.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.ProfileFolder;
import dev.dossier.WriteOptions;
import dev.dossier.WrittenFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the place of placeholders in names of files. */
class FileNamesTest {
  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Example                                | {name}.pdf       | Ada-Example.pdf",
        "{prefix: Dr., given: Ada M., family: d’Été} | {name}.pdf      | Ada-M-d-Été.pdf",
        "范例明                                      | {name}-cv.pdf    | 范例明-cv.pdf",
        "'★'                                        | {name}.pdf       | person.pdf",
        "Ada                                        | x/{document}.pdf | x/cv.pdf",
        "Ada                                        | {language}.pdf   | pt-BR.pdf",
        "Ada                                        | {date}.pdf       | 2026-11-23.pdf",
        "Ada                                        | {year}-{year}.pdf | 2026-2026.pdf",
      })
  void placeholdersAreFilled(String name, String pattern, String file) throws IOException {
    assertThat(files(name, "file: \"" + pattern + "\"", LocalDate.of(2026, 11, 23)))
        .containsExactly(file);
  }

  @Test
  void theDateIsTheDocumentsOwnElseThatOfTheBuild() throws IOException {
    String keys = "file: \"{date}-{year}.pdf\", date: 2024-05";
    assertThat(files("Ada", keys, LocalDate.of(2026, 11, 23))).containsExactly("2024-05-2024.pdf");
    assertThat(files("Ada", "file: \"cv-{date}.pdf\"", null)).containsExactly("cv-undated.pdf");
  }

  @Test
  void otherDocumentsLeadToTheFileAsItIsCalled() {
    Document page =
        new ProfileFolder(temp)
            .document(
                "page",
                """
                person: {name: Ada Example}
                documents:
                  - {name: page, format: html}
                  - {name: cv, format: pdf, language: de, file: "{name}-{language}.pdf"}
                """);
    assertThat(page.alternates())
        .extracting(Document.Alternate::file)
        .containsExactly("Ada-Example-de.pdf");
  }

  private List<String> files(String name, String keys, LocalDate today) throws IOException {
    Path output = temp.resolve("out");
    WriteOptions options = WriteOptions.defaults();
    return new ProfileFolder(temp)
            .read(
                "person: {name: %s}\nlanguage: pt-BR\ndocuments: [{name: cv, format: pdf, %s}]\n"
                    .formatted(name, keys))
            .write(output, today == null ? options : options.withToday(today))
            .stream()
            .map(WrittenFile::path)
            .map(file -> output.relativize(file).toString())
            .toList();
  }
}
