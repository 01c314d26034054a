package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code <profiles>}: the documents of many people by one goal. */
class PeopleMojoTest {
  private static final String PAGE = "\ndocuments: [{name: p, format: html, file: index.html}]\n";

  @TempDir Path folder;
  private Workplace workplace;
  private final RecordingLog log = new RecordingLog();
  private final RenderMojo goal = new RenderMojo();

  @BeforeEach
  void createTwoPeople() throws IOException {
    workplace = new Workplace(folder);
    write("ada", Workplace.GOOD);
    write("kurt", Workplace.GOOD.replace("Ada Example", "Kurt Muster"));
    workplace.standard(goal, log);
    goal.profiles = List.of("people/*/profile.yaml");
  }

  private void write(String person, String profile) throws IOException {
    Path file = folder.resolve("people").resolve(person).resolve("profile.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, profile.stripTrailing() + PAGE);
  }

  private Path output(String file) {
    return workplace.output().resolve(file);
  }

  @Test
  void eachPersonHasAFolder() throws Exception {
    goal.execute();
    assertThat(output("ada/index.html")).content().contains("Ada Example");
    assertThat(output("kurt/index.html")).content().contains("Kurt Muster");
    assertThat(workplace.written()).containsExactly("ada", "kurt");
    assertThat(log.lines())
        .contains("INFO 2 of 2 people")
        .last()
        .isEqualTo("INFO 2 people: 2 written, 0 up to date");
    goal.execute();
    assertThat(log.lines()).last().isEqualTo("INFO Up to date: 2 documents of 2 people");
  }

  @Test
  void theOutputFolderMayHaveThePlaceholder() throws Exception {
    goal.outputDirectory = folder.resolve("target/{folder}-site").toFile();
    goal.execute();
    assertThat(folder.resolve("target/kurt-site/index.html")).exists();
  }

  @Test
  void aPageListsThePeople() throws Exception {
    goal.index = "Our <group>";
    goal.indexTheme = "rail";
    goal.execute();
    assertThat(output("index.html"))
        .content()
        .contains("<h1>Our &lt;group&gt;</h1>", "href=\"ada/index.html\"", "Kurt Muster");
    goal.indexTheme = "modern";
    assertThatThrownBy(goal::execute)
        .hasMessage("dossier.indexTheme must be one of folio, rail, showcase, but is 'modern'");
  }

  @Test
  void aBadProfileFailsTheBuildAfterAllOthers() throws Exception {
    write("bob", Workplace.BAD);
    write("carl", "person: {nam: Carl}");
    goal.index = "Our group";
    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("2 of 4 profiles failed, with ")
        .hasMessageEndingWith(
            " errors: "
                + Path.of("people/bob/profile.yaml")
                + ", "
                + Path.of("people/carl/profile.yaml"));
    assertThat(workplace.written()).containsExactly("ada", "kurt");
    assertThat(log.lines())
        .anyMatch(line -> line.startsWith("ERROR " + Path.of("people/bob/profile.yaml") + ":4:5:"))
        .anyMatch(line -> line.startsWith("ERROR " + Path.of("people/carl/profile.yaml") + ":1:"));
  }

  @Test
  void validateChecksAllOfThem() throws Exception {
    ValidateMojo validate = workplace.standard(new ValidateMojo(), log);
    validate.pomFolder = folder.toFile();
    validate.profiles = List.of("people/*/profile.yaml");
    validate.execute();
    assertThat(log.lines()).last().isEqualTo("INFO 2 profiles are valid");
    write("odd", Workplace.ODD);
    validate.failOnWarning = true;
    assertThatThrownBy(validate::execute).hasMessageStartingWith("3 profiles have 1 warning.");
    assertThat(workplace.output()).doesNotExist();
  }

  @Test
  void anOverlayIsThatOfAPerson() throws Exception {
    goal.overlay = folder.resolve("private.yaml").toFile();
    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("dossier.overlay needs {folder} in its path");
    Files.createDirectory(folder.resolve("private"));
    for (String name : List.of("ada", "kurt")) {
      Files.writeString(
          folder.resolve("private/" + name + ".yaml"),
          "person: {email: " + name + "@example.org}\n");
    }
    goal.overlay = folder.resolve("private/{folder}.yaml").toFile();
    goal.execute();
    assertThat(output("kurt/index.html")).content().contains("kurt@example.org");
    assertThat(output("ada/index.html")).content().doesNotContain("kurt@example.org");
  }

  @Test
  void aPatternWithoutFilesIsAnError() {
    goal.profiles = List.of("persons/*.yaml");
    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("<profiles> (dossier.profiles): no file matches 'persons/*.yaml'");
  }
}
