package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@link Dossier#inputFiles()} returns all files that were read or looked for. */
class InputPathsTest {
  @TempDir Path temp;
  private ProfileFolder folder;

  @BeforeEach
  void aFolder() {
    folder = new ProfileFolder(temp);
  }

  /** By path from the folder, with {@code /} between names. */
  private Map<String, Boolean> inputs(Dossier dossier) {
    return dossier.inputFiles().stream()
        .collect(
            Collectors.toMap(
                input ->
                    temp.toAbsolutePath().relativize(input.path()).toString().replace('\\', '/'),
                InputPath::exists));
  }

  @Test
  void aProfileAloneIsReadWithTheOverlayThatIsNotThere() {
    Dossier dossier = folder.read("person: {name: Ada}\n");
    assertThat(inputs(dossier))
        .containsOnly(Map.entry("profile.yaml", true), Map.entry("profile.private.yaml", false));
  }

  @Test
  void allFilesThatAProfileNamesAreAmongThem() {
    Dossier dossier =
        folder
            .with("talks.yaml", "- {title: Looms, event: Days, date: 2025}\n")
            .with("papers.bib", "@book{a, title = {Looms}, author = {A. Example}, year = 2020}\n")
            .with("more.json", "[]\n")
            .with("own.csl", "no style\n")
            .with("photo.jpg", "no photo\n")
            .with("words.yaml", "section.talks: Talks\n")
            .with("templates/parts/head.ftlh", "x")
            .with("templates/theme.css", "p {}")
            .with("templates/.hidden/old.css", "p {}")
            .with("fonts/a/One.ttf", "no font")
            .read(
                """
                person: {name: Ada, photo: {file: photo.jpg, alt: Ada}}
                talks: talks.yaml
                projects: missing.yaml
                publications: [papers.bib, more.json]
                labels: {nl: words.yaml}
                documents:
                  - {name: page, format: html, templates: templates, citation-style: own.csl}
                  - {name: cv, format: pdf, fonts: fonts, citation-style: lost.csl}
                """);
    assertThat(inputs(dossier).keySet())
        .containsExactlyInAnyOrder(
            "profile.yaml",
            "profile.private.yaml",
            "talks.yaml",
            "missing.yaml",
            "papers.bib",
            "more.json",
            "own.csl",
            "lost.csl",
            "photo.jpg",
            "words.yaml",
            "templates",
            "templates/parts",
            "templates/parts/head.ftlh",
            "templates/theme.css",
            "fonts",
            "fonts/a",
            "fonts/a/One.ttf");
    assertThat(inputs(dossier))
        .contains(Map.entry("missing.yaml", false), Map.entry("lost.csl", false));
    assertThat(dossier.inputFiles())
        .extracting(InputPath::path)
        .isSorted()
        .allMatch(Path::isAbsolute);
  }

  @Test
  void aNamedOverlayReplacesTheOneBesideTheProfile() {
    folder.with("secret/mine.yaml", "person: {email: ada@example.org}\n");
    folder.with("profile.yaml", "person: {name: Ada}\n");
    Path overlay = temp.resolve("secret/../secret/mine.yaml");
    Dossier dossier =
        Dossier.read(
            temp.resolve("profile.yaml"), ReadOptions.defaults().withOverlay(overlay, "mine.yaml"));
    assertThat(inputs(dossier)).containsOnlyKeys("profile.yaml", "secret/mine.yaml");
  }

  @Test
  void aMissingProfileIsAmongTheInputFiles() {
    assertThat(inputs(Dossier.read(temp.resolve("profile.yaml"))))
        .containsEntry("profile.yaml", false);
  }

  @Test
  void filesAddedToAFolderBeforeRenderingAreAmongThem() throws IOException {
    Dossier dossier =
        folder
            .with("templates/theme.css", "p {}")
            .read(
                """
                person: {name: Ada}
                documents: [{name: page, format: html, templates: templates}]
                """);
    Files.writeString(temp.resolve("templates/page.ftlh"), "x");
    assertThat(inputs(dossier)).doesNotContainKey("templates/page.ftlh");
    List<RenderedFile> files = dossier.render(WriteOptions.defaults());
    assertThat(files).hasSize(1);
    assertThat(inputs(dossier)).containsEntry("templates/page.ftlh", true);
  }
}
