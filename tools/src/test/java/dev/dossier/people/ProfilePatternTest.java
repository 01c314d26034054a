package dev.dossier.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns of profiles, on Unix and on Windows. */
class ProfilePatternTest {
  private static List<String> found(Configuration system, String root, String pattern)
      throws IOException {
    try (FileSystem files = Jimfs.newFileSystem(system)) {
      Path base = files.getPath(root);
      for (String name :
          List.of(
              "people/ada/profile.yaml",
              "people/kurt/profile.yaml",
              "people/kurt/old/profile.yaml",
              "people/ida/profile.yml",
              "people/.git/profile.yaml",
              "people/profile.yaml/notes.txt",
              "people/a(b)+c/profile.yaml",
              "target/x/profile.yaml")) {
        Path file = base.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
      }
      return new ProfilePattern(base, pattern, base.resolve("target"))
          .files().stream()
              .map(file -> base.relativize(file).toString().replace('\\', '/'))
              .toList();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "people/*/profile.yaml         | people/a(b)+c/profile.yaml people/ada/profile.yaml"
            + " people/kurt/profile.yaml",
        "people/*/profile.y?ml         | people/a(b)+c/profile.yaml people/ada/profile.yaml"
            + " people/kurt/profile.yaml",
        "people/k*/profile.yaml        | people/kurt/profile.yaml",
        "./people/../people/k*/*.yaml  | people/kurt/profile.yaml",
        "people/a(b)+c/*.yaml          | people/a(b)+c/profile.yaml",
        "people/ada/profile.yaml       | people/ada/profile.yaml",
        "people/i??/*.yml              | people/ida/profile.yml",
        "**/k*/**/profile.yaml         | people/kurt/old/profile.yaml people/kurt/profile.yaml",
        "**/x/profile.yaml             | ''",
        "people/nobody/profile.yaml    | ''",
        "nowhere/*/profile.yaml        | ''",
      })
  void matches(String pattern, String files) throws IOException {
    List<String> expected = files.isEmpty() ? List.of() : List.of(files.split(" "));
    assertThat(found(Configuration.unix(), "/lab", pattern)).isEqualTo(expected);
    assertThat(found(Configuration.windows(), "C:\\lab", pattern)).isEqualTo(expected);
    assertThat(found(Configuration.windows(), "C:\\lab", pattern.replace('/', '\\')))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"C:\\lab\\people\\k*\\profile.yaml", "C:/lab/people/k*/profile.yaml"})
  void mayBeAbsolute(String pattern) throws IOException {
    assertThat(found(Configuration.windows(), "C:\\lab", pattern))
        .containsExactly("people/kurt/profile.yaml");
  }
}
