package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dossier.Dossier;
import dev.dossier.InvalidProfileException;
import dev.dossier.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of one document cannot have the path of a folder of a page. */
class OutputPlacesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "site       | other.html        | site",
        "index.html | projects          | projects",
        "x/me       | x/me/projects     | x/me",
      })
  void aFileCannotBeAFolderOfAPage(String page, String other, String place) throws IOException {
    Files.writeString(
        folder.resolve("profile.yaml"),
        """
        person: {name: Ada Example}
        projects: [{id: loom, name: Loom}]
        documents:
          - {name: page, format: html, file: %s, site: {pages: [projects]}}
          - {name: other, format: html, file: %s}
        """
            .formatted(page, other));
    Path out = folder.resolve("out");
    Dossier dossier = Dossier.read(folder.resolve("profile.yaml"));
    assertThatThrownBy(() -> dossier.write(out)).isInstanceOf(InvalidProfileException.class);
    assertThat(dossier.problems())
        .filteredOn(Problem::isError)
        .isNotEmpty()
        .allMatch(problem -> problem.toString().contains(place));
    assertThat(out).doesNotExist();
  }
}
