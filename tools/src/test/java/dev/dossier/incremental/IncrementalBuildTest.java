package dev.dossier.incremental;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dossier.Dossier;
import dev.dossier.InvalidProfileException;
import dev.dossier.Problem;
import dev.dossier.Setting;
import dev.dossier.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** After a build, one thing changes, or nothing does. */
@Tag("slow")
class IncrementalBuildTest {
  private static final Duration OLD = Duration.ofHours(1);

  /** Longer than the ticks of the file system, but too short to trust its times. */
  private static final Duration FRESH = Duration.ofMillis(900);

  @TempDir Path folder;
  private BuildFolder place;

  @BeforeEach
  void build() throws IOException {
    place = new BuildFolder(folder);
    place.build();
  }

  @Test
  void nothingHasChanged() {
    assertThat(place.next().lastIfUpToDate())
        .hasValueSatisfying(last -> assertThat(last.documents()).hasSize(1));
  }

  @Test
  void aFileWasTouched() throws IOException {
    for (String file : List.of("profile.yaml", "talks.yaml", "papers.bib", "ada.png")) {
      Files.setLastModifiedTime(folder.resolve(file), FileTime.from(Instant.now()));
    }
    assertThat(place.isUpToDate()).isTrue();
  }

  @Test
  void filesThatAreOldAreNotReadAgain() throws IOException {
    place.isUpToDate();
    assertThat(new BuildRecordFile(record()).read().outputs().values())
        .isNotEmpty()
        .noneMatch(state -> state.stamp().isEmpty());
    String before = Files.readString(record());

    place.replace("talks.yaml", "Looms", "Looms");
    assertThat(place.isUpToDate()).isTrue();

    assertThat(record()).content().isNotEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"profile.yaml, Ada E, Ida E", "talks.yaml, Looms, Cards", "papers.bib, Looms, Cards"})
  void aFileHasAnotherTextOfTheSameLength(String file, String old, String text) throws IOException {
    FileTime before = Files.getLastModifiedTime(folder.resolve(file));

    place.replace(file, old, text);
    // Copying programs keep times.
    Files.setLastModifiedTime(folder.resolve(file), before);

    assertThat(place.isUpToDate()).isFalse();
    assertThat(place.build()).isPresent();
    assertThat(place.isUpToDate()).isTrue();
  }

  @Test
  void aFileChangedSoonAfterItWasRead() throws IOException {
    place.wait = FRESH;
    place.write(place.next());
    assertThat(place.isUpToDate()).isTrue();

    place.replace("talks.yaml", "Looms", "Cards");

    assertThat(place.isUpToDate()).isFalse();
  }

  @Test
  void aFileChangedDuringTheBuild() throws IOException {
    place.wait = OLD.negated();

    place.write(place.next());

    assertThat(place.isUpToDate()).isFalse();
  }

  @Test
  void aPhotoHasOtherPixels() throws IOException {
    place.picture("ada.png", 0x00ff00);
    assertThat(place.isUpToDate()).isFalse();
  }

  @Test
  void anIncludedFileIsGone() throws IOException {
    Files.delete(folder.resolve("talks.yaml"));
    assertThat(place.isUpToDate()).isFalse();
  }

  @Test
  void aPrivateFileAppearsBesideTheProfile() throws IOException {
    place.write("profile.private.yaml", "person: {private: {birth-date: 1979-04-01}}\n");
    assertThat(place.isUpToDate()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mine/theme.css", "mine/theme.properties"})
  void aFileOfTheThemeHasAnotherText(String file) throws IOException {
    place.append(file, "\n");
    assertThat(place.isUpToDate()).isFalse();
  }

  @Test
  void theThemeHasAnotherFile() throws IOException {
    place.write("mine/page.ftlh", "");
    assertThat(place.isUpToDate()).isFalse();
  }

  @Test
  void aFileThatIsNotReadChanges() throws IOException {
    place.write("notes.txt", "");
    assertThat(place.isUpToDate()).isTrue();
  }

  @Test
  void aVariableThatIsUsedChanges() {
    place.variables.put("env.PHONE", "+41 44 765 43 21");
    assertThat(place.isUpToDate()).isFalse();
    place.variables.remove("env.PHONE");
    assertThat(place.isUpToDate()).isFalse();
  }

  @Test
  void aVariableThatIsNotUsedChanges() {
    place.variables.put("env.HOME", "/tmp");
    assertThat(place.isUpToDate()).isTrue();
  }

  @Test
  void theRecordHasNoValueOfAVariable() throws IOException {
    assertThat(record()).content().contains("env.PHONE").doesNotContain("123 45 67");
  }

  @Test
  void onAnotherDayTheDocumentsAreTheSame() throws IOException {
    place.writing = place.writing.withToday(LocalDate.of(2026, 1, 8));
    assertThat(place.build().orElseThrow().written()).isEmpty();
    assertThat(place.isUpToDate()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- {title: On Looms, date: 2026-01-08}",
        "- {title: On Looms, date: 2026, description: 'For {years-since 2025-01-08} years'}",
        "- {title: On Looms, date: 2026, description: 'For {years-since 2026-01-08} years'}",
      })
  void onAnotherDayTheDocumentsDiffer(String talks) throws IOException {
    place.writing = place.writing.withToday(LocalDate.of(2026, 1, 8));
    place.write("talks.yaml", talks);
    place.build();
    assertThat(place.isUpToDate()).isTrue();

    place.writing = place.writing.withToday(LocalDate.of(2026, 1, 7));

    assertThat(place.isUpToDate()).isFalse();
  }

  @Test
  void theCreationDateIsAnotherOne() {
    place.writing = place.writing.withTimestamp(Instant.EPOCH);
    assertThat(place.isUpToDate()).isFalse();
  }

  @Test
  void aSettingIsGiven() {
    place.settings = List.of(new Setting("--set talks", "talks", ""));
    assertThat(place.isUpToDate()).isFalse();
  }

  @Test
  void otherDocumentsAreAskedFor() {
    place.writing = place.writing.withDocuments(List.of("page"));
    assertThat(place.isUpToDate()).isFalse();
  }

  @Test
  void anOutputIsMissing() throws IOException {
    Files.delete(place.output().resolve("projects/loom.html"));
    assertThat(place.isUpToDate()).isFalse();
    place.build();
    assertThat(place.output().resolve("projects/loom.html")).exists();
  }

  @Test
  void anOutputWasChanged() throws IOException {
    Path page = place.output().resolve("index.html");
    String before = Files.readString(page);
    Files.writeString(page, before.substring(0, before.length() / 2));

    assertThat(place.build()).isPresent();

    assertThat(page).content().isEqualTo(before);
  }

  @Test
  void theRecordIsDamaged() throws IOException {
    Files.writeString(record(), Files.readString(record()).substring(0, 900));
    assertThat(place.isUpToDate()).isFalse();
  }

  @Test
  void theRecordsWereDeleted() throws IOException {
    Files.delete(record());
    assertThat(place.isUpToDate()).isFalse();
  }

  @Test
  void aBuildWasKilledWhileItWroteFiles() throws IOException {
    BuildRecordFile file = new BuildRecordFile(record());
    file.write(file.read().unfinished());

    assertThat(place.isUpToDate()).isFalse();
    place.build();
    assertThat(place.isUpToDate()).isTrue();
  }

  @Test
  void aProfileWithErrorsWasCorrected() throws IOException {
    place.replace("talks.yaml", "title", "titel");
    assertThatThrownBy(place::build).isInstanceOf(InvalidProfileException.class);
    assertThat(place.isUpToDate()).isFalse();
    place.replace("talks.yaml", "titel", "title");
    place.build();
    assertThat(place.isUpToDate()).isTrue();
  }

  @Test
  void warningsAreReportedAgain() throws IOException {
    place.write("talks.yaml", "- {title: 'On Looms #1', url: 'http://a.example'}\n");
    place.replace("profile.yaml", "photo: {file: ada.png, alt: Ada}", "email: ${env.NONE}");
    place.build();

    List<Problem> problems = place.next().lastIfUpToDate().orElseThrow().problems();

    assertThat(problems).anyMatch(problem -> problem.severity() == Severity.WARNING);
    assertThat(problems)
        .isEqualTo(Dossier.read(folder.resolve("profile.yaml"), place.next().reading()).problems());
  }

  /** The page has a link to the other document until that is written. */
  @Test
  void hintsAboutLinksDependOnOtherFiles() throws IOException {
    place.append("profile.yaml", "  - {name: cv, format: html, file: cv.html}\n");
    place.writing = place.writing.withDocuments(List.of("page"));
    place.build();
    assertThat(place.isUpToDate()).isFalse();

    place.write("target/dossier/cv.html", "");
    place.write(place.next());
    assertThat(place.isUpToDate()).isTrue();
  }

  private Path record() throws IOException {
    try (Stream<Path> files = Files.list(place.records())) {
      return files.findFirst().orElseThrow();
    }
  }
}
