package dev.dossier.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People by the files of their profiles, on Windows. */
class PeopleTest {
  private final FileSystem files = Jimfs.newFileSystem(Configuration.windows());
  private final Path base = files.getPath("C:\\work");

  @BeforeEach
  void create() throws IOException {
    for (String name : List.of("people\\ada", "people\\kurt", "guests\\Ada")) {
      Files.createDirectories(base.resolve(name));
      Files.writeString(base.resolve(name + "\\profile.yaml"), "");
    }
  }

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  private People find(String output, String... patterns) throws Exception {
    return People.find(base, List.of(patterns), base.resolve(output), base.resolve("target"));
  }

  @Test
  void eachHasAFolderInTheOutputFolder() throws Exception {
    People people = find("target\\dossier", "people/*/profile.yaml");
    assertThat(people.root()).isEqualTo(base.resolve("target\\dossier"));
    assertThat(people.all())
        .containsExactly(
            new Person(
                base.resolve("people\\ada\\profile.yaml"),
                "ada",
                base.resolve("target\\dossier\\ada"),
                "ada"),
            new Person(
                base.resolve("people\\kurt\\profile.yaml"),
                "kurt",
                base.resolve("target\\dossier\\kurt"),
                "kurt"));
  }

  @Test
  void thePlaceholderMayBeAnywhere() throws Exception {
    People people = find("out\\lab-{folder}\\cv", "people/k*/profile.yaml");
    assertThat(people.root()).isEqualTo(base.resolve("out"));
    assertThat(people.all().get(0).output()).isEqualTo(base.resolve("out\\lab-kurt\\cv"));
    assertThat(people.all().get(0).place()).isEqualTo("lab-kurt/cv");
  }

  @Test
  void aProfileThatTwoPatternsMatchIsOne() throws Exception {
    assertThat(find("out", "people/*/profile.yaml", "people/ada/profile.yaml").all()).hasSize(2);
  }

  @Test
  void aPatternWithoutFilesIsReported() {
    assertThatThrownBy(() -> find("out", "people/*/profile.yaml", "persons/*/profile.yaml"))
        .isInstanceOf(People.Fault.class)
        .hasMessage("no file matches 'persons/*/profile.yaml'");
  }

  /** Windows and macOS do not tell upper case from lower case. */
  @Test
  void foldersOfTheSameNameAreReported() {
    assertThatThrownBy(() -> find("out", "people/*/profile.yaml", "guests/*/profile.yaml"))
        .isInstanceOf(People.Fault.class)
        .hasMessageContaining("guests\\Ada\\profile.yaml")
        .hasMessageContaining("people\\ada\\profile.yaml");
  }
}
