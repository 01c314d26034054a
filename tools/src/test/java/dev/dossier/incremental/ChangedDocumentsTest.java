package dev.dossier.incremental;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dossier.Dossier;
import dev.dossier.InvalidProfileException;
import dev.dossier.Problem;
import dev.dossier.WrittenFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * After a build of several documents, one thing changes: those are written of which it changes
 * something, and all files and problems are those of a build that writes everything.
 */
@Tag("slow")
class ChangedDocumentsTest {
  private static final String ALL = "page talks cv";

  @TempDir Path folder;
  private BuildFolder place;

  @BeforeEach
  void build() throws IOException {
    place = new BuildFolder(folder);
    place.write(
        "profile.yaml",
        """
        # The first line
        person:
          name: Ada Example
          photo: {file: ada.png, alt: Ada}
          private: {phone: "${env.PHONE}"}
        projects:
          - {id: loom, name: Loom, image: {file: loom.png, alt: A loom}}
          - {id: card, name: Card}
        talks: talks.yaml
        publications: papers.bib
        documents:
          - name: page
            format: html
            file: index.html
            theme: ./mine
            sections: [projects, publications]
            site: {pages: [projects]}
          - {name: talks, format: html, templates: plain, sections: [talks]}
          - {name: cv, format: pdf, file: cv.pdf, sections: [publications], private: true, fonts: fonts}
        """);
    Files.copy(folder.resolve("ada.png"), folder.resolve("loom.png"));
    place.write("plain/theme.css", "");
    font("Alegreya_400Regular.ttf");
    assertThat(written(place.build().orElseThrow())).isEqualTo(ALL);
    assertThat(place.build()).isEmpty();
  }

  private void font(String name) throws IOException {
    Files.createDirectories(folder.resolve("fonts"));
    try (InputStream font = Dossier.class.getResourceAsStream("fonts/" + name)) {
      Files.write(folder.resolve("fonts/own.ttf"), font.readAllBytes());
    }
  }

  private static String written(IncrementalBuild.Result result) {
    List<String> names = result.written().stream().map(WrittenFile::document).distinct().toList();
    assertThat(result.countOfUpToDate()).isEqualTo(result.documents().size() - names.size());
    return String.join(" ", names);
  }

  /** Returns the names of the documents that a build writes. */
  private String buildAndCompare() throws IOException {
    IncrementalBuild build = place.next();
    Dossier dossier = Dossier.read(folder.resolve("profile.yaml"), build.reading());
    String written =
        build.lastIfUpToDate().isPresent() ? "up to date" : written(build.write(dossier));

    Path others = Files.createTempDirectory(folder, "others");
    Dossier other = Dossier.read(folder.resolve("profile.yaml"), build.reading());
    other.write(others, place.writing);
    assertThat(files(place.output())).isEqualTo(files(others));
    if (!written.equals("up to date")) {
      assertThat(dossier.problems()).isEqualTo(other.problems());
    }
    assertThat(place.next().lastIfUpToDate())
        .hasValueSatisfying(last -> assertThat(last.problems()).isEqualTo(other.problems()));
    return written;
  }

  private static Map<String, String> files(Path output) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = output.relativize(file).toString();
        hashes.put(name, FileState.content(file));
      }
    }
    return hashes;
  }

  @ParameterizedTest
  @CsvSource({
    "profile.yaml, The first line, Another line, ''",
    // All texts have other lines, which show in problems only.
    "profile.yaml, # The first line, '# The\n# first\n# lines', ''",
    "profile.yaml, Ada Example, Ida Example, page talks cv",
    "profile.yaml, name: Card, name: Cards, page",
    "profile.yaml, alt: A loom, alt: Looms, page",
    "papers.bib, Looms, Cards, page cv",
    "talks.yaml, Looms, Cards, talks",
    "profile.yaml, 'theme: ./mine', 'theme: rail', page",
    "profile.yaml, 'fonts: fonts', 'max-pages: 2', cv",
    // Other documents have links to a public one.
    "profile.yaml, 'file: index.html', 'file: home.html', page talks cv",
    "profile.yaml, 'file: cv.pdf', 'file: vita.pdf', cv",
  })
  void aTextChanges(String file, String old, String text, String written) throws IOException {
    place.replace(file, old, text);
    assertThat(buildAndCompare()).isEqualTo(written);
  }

  @Test
  void aPublicationIsAdded() throws IOException {
    place.append("papers.bib", "@misc{card2025, title={Cards}, author={Ada}, year={2025}}\n");
    assertThat(buildAndCompare()).isEqualTo("page cv");
  }

  @ParameterizedTest
  @CsvSource({"mine/theme.css, page", "mine/theme.properties, page", "plain/theme.css, talks"})
  void aFileOfAThemeOrOfTemplatesChanges(String file, String written) throws IOException {
    place.append(file, "\n");
    assertThat(buildAndCompare()).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"mine/notes.txt, page", "plain/notes.txt, talks"})
  void aFileAppearsBesideThem(String file, String written) throws IOException {
    place.write(file, "");
    assertThat(buildAndCompare()).isEqualTo(written);
  }

  @Test
  void aFontChanges() throws IOException {
    font("FiraSans_400Regular_Italic.ttf");
    assertThat(buildAndCompare()).isEqualTo("cv");
  }

  @ParameterizedTest
  @CsvSource({"ada.png, page talks cv", "loom.png, page"})
  void aPictureChanges(String file, String written) throws IOException {
    place.picture(file, 0x00ff00);
    assertThat(buildAndCompare()).isEqualTo(written);
  }

  @Test
  void aPrivateVariableChanges() throws IOException {
    place.variables.put("env.PHONE", "+41 44 765 43 21");
    assertThat(buildAndCompare()).isEqualTo("cv");
  }

  @Test
  void theDayChanges() throws IOException {
    place.replace("talks.yaml", "2025-10-24", "2026-01-08");
    buildAndCompare();
    place.writing = place.writing.withToday(LocalDate.of(2026, 1, 8));
    assertThat(buildAndCompare()).isEqualTo("talks");
    place.writing = place.writing.withToday(LocalDate.of(2026, 1, 9));
    assertThat(buildAndCompare()).isEmpty();
  }

  @Test
  void theTimeOfTheBuildChanges() throws IOException {
    place.writing = place.writing.withTimestamp(Instant.parse("2026-01-31T12:00:00Z"));
    assertThat(buildAndCompare()).isEqualTo(ALL);
  }

  @Test
  void allFilesAreTouched() throws IOException {
    for (String file : files(folder).keySet()) {
      if (!file.startsWith("target/dossier-index")) {
        Files.setLastModifiedTime(folder.resolve(file), FileTime.from(Instant.now()));
      }
    }
    assertThat(buildAndCompare()).isEqualTo("up to date");
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, page",
    "projects/loom.html, page",
    "talks.html, talks",
    "cv.pdf, cv",
  })
  void anOutputIsDeletedOrIncomplete(String file, String written) throws IOException {
    Path output = place.output().resolve(file);
    byte[] whole = Files.readAllBytes(output);
    Files.delete(output);
    assertThat(buildAndCompare()).isEqualTo(written);
    Files.write(output, List.of(new String(whole, 0, 100, StandardCharsets.ISO_8859_1)));
    assertThat(buildAndCompare()).isEqualTo(written);
  }

  @Test
  void aBuildIsKilledWhileItMovesFiles() throws IOException {
    BuildRecordFile record = place.record();
    record.write(record.read().unfinished());
    Files.delete(place.output().resolve("cv.pdf"));
    place.replace("talks.yaml", "Looms", "Cards");
    assertThat(buildAndCompare()).isEqualTo(ALL);
  }

  @Test
  void aDocumentIsAddedAndDeleted() throws IOException {
    place.append("profile.yaml", "  - {name: more, format: pdf, sections: [talks]}\n");
    assertThat(buildAndCompare()).contains("more");
    place.replace("profile.yaml", "  - {name: more, format: pdf, sections: [talks]}\n", "");
    assertThat(buildAndCompare()).doesNotContain("more");
  }

  /** Its warning would have another line, and may have been given for several documents. */
  @Test
  void aDocumentWithWarningsIsWrittenAgainWithAnyChange() throws IOException {
    place.replace("papers.bib", "Looms", "Looms 𓀀");
    assertThat(buildAndCompare()).isEqualTo("page cv");
    assertThat(place.next().lastIfUpToDate().orElseThrow().problems()).isNotEmpty();
    place.append("talks.yaml", "- {title: On Cards, date: 2025-11-01}\n");
    assertThat(buildAndCompare()).isEqualTo("talks cv");
  }

  @Test
  void aNewDocumentHasAFileOfOneThatIsUpToDate() throws IOException {
    place.append(
        "profile.yaml",
        "  - {name: more, format: html, file: projects/loom.html, sections: [talks], private: true}\n");
    IncrementalBuild build = place.next();
    assertThatThrownBy(() -> place.write(build))
        .isInstanceOf(InvalidProfileException.class)
        .hasMessageContaining("written by document 'page' and by 'more'");
  }

  @Test
  void aPageThatIsUpToDateHasADeadLink() throws IOException {
    place.writing = place.writing.withDocuments(List.of("page", "cv"));
    Files.delete(place.output().resolve("talks.html"));
    place.build();
    place.variables.put("env.PHONE", "+41 44 765 43 21");

    IncrementalBuild build = place.next();
    Dossier dossier = Dossier.read(folder.resolve("profile.yaml"), build.reading());

    assertThat(written(build.write(dossier))).isEqualTo("cv");
    assertThat(dossier.problems())
        .extracting(Problem::message)
        .anyMatch(message -> message.contains("links to talks.html"));
  }

  @Test
  void everythingIsWrittenIfThatIsAskedFor() throws IOException {
    IncrementalBuild build = place.next(true);
    assertThat(build.lastIfUpToDate()).isEmpty();
    assertThat(written(place.write(build))).isEqualTo(ALL);
  }
}
