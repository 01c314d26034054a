package dev.dossier.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project is deleted from the profile, which had a page. */
@Tag("slow")
class GoneFilesTest {
  @TempDir Path folder;
  private BuildFolder place;
  private Path page;

  @BeforeEach
  void build() throws IOException {
    place = new BuildFolder(folder);
    place.build();
    page = place.output().resolve("projects/loom.html");
    assertThat(page).exists();
  }

  private IncrementalBuild.Result buildWithoutTheProject() throws IOException {
    place.replace("profile.yaml", "{id: loom, name: Loom}, ", "");
    return place.build().orElseThrow();
  }

  @Test
  void itsPageIsRemoved() throws IOException {
    assertThat(buildWithoutTheProject().removed()).containsExactly(page);
    assertThat(page).doesNotExist();
    assertThat(place.output().resolve("projects/card.html")).exists();
    assertThat(place.isUpToDate()).isTrue();
  }

  @Test
  void itsPageStaysIfSomebodyChangedIt() throws IOException {
    Files.writeString(page, "mine");
    assertThat(buildWithoutTheProject().removed()).isEmpty();
    assertThat(page).hasContent("mine");
  }

  @Test
  void itsPageIsRemovedAfterAKilledBuild() throws IOException {
    BuildRecordFile file = new BuildRecordFile(onlyRecord());
    file.write(file.read().unfinished());
    assertThat(buildWithoutTheProject().removed()).containsExactly(page);
  }

  @Test
  void otherFilesStay() throws IOException {
    place.write("target/dossier/projects/mine.html", "mine");
    buildWithoutTheProject();
    assertThat(place.output().resolve("projects/mine.html")).exists();
  }

  @Test
  void emptyFoldersAreRemoved() throws IOException {
    place.replace("profile.yaml", ", site: {pages: [projects]}", "");
    assertThat(place.build().orElseThrow().removed()).hasSizeGreaterThan(1);
    assertThat(page.getParent()).doesNotExist();
    assertThat(place.output()).exists();
  }

  @Test
  void filesOfABuildWithOtherSettingsStay() throws IOException {
    place.settings = List.of(new Setting("--set", "documents.page.file", "other.html"));
    place.build();
    assertThat(place.output().resolve("index.html")).exists();
    assertThat(place.output().resolve("other.html")).exists();
  }

  @Test
  void filesThatAnotherBuildWritesToo() throws IOException {
    place.settings = List.of(new Setting("--set", "person.name", "Ada"));
    place.build();
    place.settings = List.of();
    place.write(place.next());
    assertThat(buildWithoutTheProject().removed()).isEmpty();
    assertThat(page).exists();
  }

  @Test
  void editionsOfOtherDaysStay() throws IOException {
    place.replace("profile.yaml", "index.html", "'{date}.html'");
    place.build();
    place.writing = place.writing.withToday(LocalDate.of(2026, 2, 1));
    assertThat(place.build().orElseThrow().removed()).isEmpty();
    assertThat(place.output().resolve("2026-01-07.html")).exists();
    assertThat(place.output().resolve("2026-02-01.html")).exists();
  }

  @Test
  void aFileBehindALinkOutOfTheFolderStays() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.copy(page, elsewhere.resolve("loom.html"));
    Files.delete(page);
    Files.delete(page.resolveSibling("card.html"));
    Files.delete(page.getParent());
    Files.createSymbolicLink(page.getParent(), elsewhere);
    place.replace("profile.yaml", ", site: {pages: [projects]}", "");
    place.build();
    assertThat(elsewhere.resolve("loom.html")).exists();
  }

  private Path onlyRecord() throws IOException {
    try (var files = Files.list(place.records())) {
      return files.findFirst().orElseThrow();
    }
  }
}
