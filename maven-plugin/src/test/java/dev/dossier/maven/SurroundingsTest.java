package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurroundingsTest {
  @TempDir Path folder;

  @Test
  void namesAFileInTheFolderByTheWayToIt() {
    assertThat(here().nameOf(folder.resolve("people/ada.yaml")))
        .isEqualTo(Path.of("people", "ada.yaml").toString());
  }

  @Test
  void namesAFileElsewhereByItsWholePath() {
    Path elsewhere = folder.resolveSibling("elsewhere.yaml");

    assertThat(here().nameOf(folder.resolve("../elsewhere.yaml"))).isEqualTo(elsewhere.toString());
  }

  private Surroundings here() {
    return new Surroundings(folder);
  }
}
