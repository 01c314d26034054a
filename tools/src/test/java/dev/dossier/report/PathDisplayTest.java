package dev.dossier.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathDisplayTest {
  @TempDir Path folder;

  @Test
  void showsARelativePathInsideTheFolder() {
    assertThat(here().nameOf(folder.resolve("people/ada.yaml")))
        .isEqualTo(Path.of("people", "ada.yaml").toString());
  }

  @Test
  void showsAnAbsolutePathOutsideTheFolder() {
    Path elsewhere = folder.resolveSibling("elsewhere.yaml");

    assertThat(here().nameOf(folder.resolve("../elsewhere.yaml"))).isEqualTo(elsewhere.toString());
  }

  @Test
  void showsTheNameOfAFileInAnArchiveThatIsNoPathAsItIs() {
    String name = folder + "/export.zip/a\0b.csv";

    assertThat(here().nameOf(name)).isEqualTo(name);
  }

  private PathDisplay here() {
    return new PathDisplay(folder);
  }
}
