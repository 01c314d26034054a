package dev.dossier.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dossier.Dossier;
import dev.dossier.RenderedFile;
import dev.dossier.WriteOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StarterTest {
  private static final Starter STARTER = new Starter("1.2.3");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void eachKindRendersWithoutAProblem(StarterKind kind) throws IOException {
    List<Path> files = STARTER.create(folder, kind, "Grace Sample", true).written();

    Dossier dossier = Dossier.read(files.get(0));
    List<RenderedFile> rendered =
        dossier.render(WriteOptions.defaults().withToday(LocalDate.of(2026, 1, 7)));

    assertThat(dossier.problems()).isEmpty();
    assertThat(rendered).extracting(RenderedFile::path).contains("index.html", "cv.pdf");
    assertThat(dossier.documents().get(0).header().name().toString()).contains("Grace Sample");
    assertThat(files.get(0)).content().startsWith("# yaml-language-server: $schema=profile.schema");
  }

  @Test
  void filesAreCompleteAndHaveNoPlaceholders() throws IOException {
    List<Path> files =
        STARTER.create(folder.resolve("new/cv"), StarterKind.ACADEMIC, "Ada", true).written();

    assertThat(files)
        .extracting(file -> folder.resolve("new/cv").relativize(file).toString())
        .containsExactly(
            "profile.yaml",
            "publications.bib",
            "profile.schema.json",
            ".gitignore",
            ".github/workflows/page.yml",
            "pom.xml");
    assertThat(files).allSatisfy(file -> assertThat(file).content().doesNotContain("{{v", "{{n"));
    assertThat(files.get(5)).content().contains("<version>1.2.3</version>");
    assertThat(files.get(2)).hasContent(Dossier.schema());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theWorkflowPublishesNoPrivateDocuments(boolean maven) throws IOException {
    STARTER.create(folder, StarterKind.RESUME, "Ada", maven);

    String output = maven ? "target/dossier" : "out";
    assertThat(folder.resolve(".github/workflows/page.yml"))
        .content()
        .containsSubsequence(
            "- run: mvn ",
            "- run: rm -rf " + output + "/private\n",
            "upload-pages-artifact",
            "path: " + output + "}");
  }

  @Test
  void anAcademicCvMayBeLong() throws IOException {
    Path profile = STARTER.create(folder, StarterKind.ACADEMIC, "Ada", false).written().get(0);
    assertThat(profile).content().doesNotContain("max-pages: ");
  }

  @Test
  void whatIsThereIsKeptAndWhatIsMissingIsAdded() throws IOException {
    Files.writeString(folder.resolve(".gitignore"), "mine");
    Files.writeString(folder.resolve("profile.yaml"), "person: {name: Ada}\n");

    Starter.StarterFiles files = STARTER.create(folder, StarterKind.ACADEMIC, "Ada", true);

    assertThat(files.kept()).extracting(this::name).containsExactly("profile.yaml", ".gitignore");
    assertThat(files.written())
        .extracting(this::name)
        .containsExactly("profile.schema.json", ".github/workflows/page.yml", "pom.xml");
    assertThat(folder.resolve(".gitignore")).hasContent("mine");
    assertThat(folder.resolve("profile.yaml")).hasContent("person: {name: Ada}");
    assertThat(STARTER.create(folder, StarterKind.RESUME, "Ada", true).written()).isEmpty();
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("afile"), "mine");
    assertThatThrownBy(() -> STARTER.create(file, StarterKind.RESUME, "Ada", false))
        .isInstanceOf(NotDirectoryException.class);
    assertThat(file).hasContent("mine");
  }

  private String name(Path file) {
    return folder.relativize(file).toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada: \"#1\" O'Hara",
        "王小明",
        "- x",
        "null",
        "{a}",
        "a\n b",
        "@home",
        "yes",
        "أميرة"
      })
  void anyNameIsKept(String name) throws IOException {
    Path profile = STARTER.create(folder, StarterKind.ACADEMIC, name, false).written().get(0);

    Dossier dossier = Dossier.read(profile);

    assertThat(dossier.problems()).filteredOn(problem -> problem.isError()).isEmpty();
    assertThat(dossier.documents().get(0).header().name().toString())
        .contains(name.replaceAll("\\s+", " "));
  }
}
