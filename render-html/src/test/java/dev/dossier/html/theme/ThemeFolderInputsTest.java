package dev.dossier.html.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of a theme are inputs of the documents that have it. */
class ThemeFolderInputsTest {
  @TempDir Path folder;

  @Test
  void aThemeOfTheUsersOwnIsAmongTheInputsWithAllItsFiles() throws IOException {
    Path theme = Files.createDirectories(folder.resolve("themes/mine"));
    Files.writeString(theme.resolve("theme.css"), "p { color: black }\n");
    Path profile =
        Files.writeString(
            folder.resolve("profile.yaml"),
            """
            person: {name: Ada Example}
            documents:
              - {name: page, format: html, theme: themes/mine}
              - {name: other, format: html, theme: themes/lost}
            """);
    assertThat(Dossier.read(profile).inputFiles())
        .filteredOn(input -> input.path().startsWith(folder.toAbsolutePath().resolve("themes")))
        .extracting(
            input ->
                (folder.toAbsolutePath().relativize(input.path()) + " " + input.exists())
                    .replace('\\', '/'))
        .containsExactly("themes/lost false", "themes/mine true", "themes/mine/theme.css true");
  }
}
