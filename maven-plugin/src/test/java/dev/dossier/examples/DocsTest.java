package dev.dossier.examples;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.Problem;
import dev.dossier.profile.Profile;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples in {@code docs} are valid, and all links lead to existing files and headings. */
@Tag("slow")
class DocsTest {
  private static final Path ROOT = Path.of(System.getProperty("basedir", ".")).resolve("..");
  private static final String ADA =
      "person: {name: Ada Example, website: \"https://ada.example\"}\n";
  private static final Pattern LINK = Pattern.compile("(?<!`)\\]\\(([^)\\s]+)\\)");
  private static final Pattern WORD = Pattern.compile("`([^`]+)`");

  @TempDir Path folder;

  @Test
  void documentsWithVariantsWordingAndLinksToThePage() throws IOException {
    List<String> blocks = blocks("documents.md", "yaml");
    String talk = "  - {title: Talk %d, kind: %s, date: 2024-0%d-01}\n";
    String talks = "talks:\n";
    for (int i = 1; i <= 5; i++) {
      talks += talk.formatted(i, "keynote", i) + talk.formatted(i + 5, "invited", i);
    }
    String page = "  - {name: page, format: html, sections: [talks, experience]}\n";
    String brief = "  - name: brief\n    format: pdf\n    sections:\n";

    String variants = blocks.get(0) + blocks.get(2);
    assertThat(problems(ADA + talks + blocks.get(6) + variants + page + brief + blocks.get(5)))
        .isEmpty();
    String mills = "experience: [{organization: A, id: mill}, {organization: B, id: dye-works}]\n";
    String breaks = "documents:\n  - name: cv\n    format: pdf\n" + blocks.get(4);
    assertThat(problems(ADA + mills + breaks)).isEmpty();
    assertThat(problems(ADA + blocks.get(1))).isEmpty();
  }

  @Test
  void aDocumentWithoutOneSectionAndThePhoto() throws IOException {
    Path templates = Files.createDirectories(folder.resolve("plain"));
    Files.writeString(templates.resolve("theme.css"), ".portrait { display: none }\n");
    assertThat(problems(ADA + blocks("documents.md", "yaml").get(3))).isEmpty();
    assertThat(Dossier.read(folder.resolve("profile.yaml")).documents())
        .extracting(document -> document.name() + " " + document.sections().size())
        .containsExactly("cv 1", "short 0");
  }

  @Test
  void aFolderOfFonts() throws IOException {
    Files.createDirectories(folder.resolve("fonts"));
    assertThat(problems(ADA + blocks("fonts.md", "yaml").get(0))).isEmpty();
  }

  @Test
  void anAddedLanguageAndChangedLabels() throws IOException {
    List<String> blocks = blocks("languages.md", "yaml");
    Files.createDirectories(folder.resolve("labels"));
    Files.writeString(folder.resolve("labels/nl.yaml"), blocks.get(1));
    assertThat(problems(ADA + blocks.get(0))).containsPattern("^\\S+nl.yaml: hint: .* are missing");

    Files.copy(ROOT.resolve("docs/labels/nl.yaml"), folder.resolve("labels/whole.yaml"));
    assertThat(problems(ADA + blocks.get(0).replace("labels/nl", "labels/whole"))).isEmpty();

    Files.writeString(folder.resolve("labels/de.yaml"), blocks.get(2));
    assertThat(problems(ADA + "language: de\nlabels: {de: labels/de.yaml}\n")).isEmpty();
  }

  @Test
  void aSite() throws IOException {
    assertThat(problems(ADA + blocks("page.md", "yaml").get(0))).isEmpty();
  }

  @Test
  void anOverlay() throws IOException {
    Files.writeString(
        folder.resolve("profile.private.yaml"), blocks("privacy.md", "yaml").get(0).stripIndent());
    assertThat(problems(ADA + "references: [{id: muster, name: Max Muster}]\n")).isEmpty();
  }

  @Test
  void aDesign() throws IOException {
    String indented =
        Pattern.compile("(?m)^    (documents:\n(?:    .*\n)+)")
            .matcher(page("themes.md"))
            .results()
            .map(block -> block.group(1))
            .findFirst()
            .orElseThrow()
            .replaceAll("(?m)^    ", "");
    assertThat(problems(ADA + indented)).isEmpty();
  }

  @Test
  void aBibliographyAndAPosition() throws IOException {
    List<String> blocks = blocks("start.md", "yaml");
    Files.writeString(
        folder.resolve("papers.bib"),
        "@book{example2025, title = {Looms}, author = {Example, A. B.}, year = 2025}\n");
    Files.writeString(
        folder.resolve("others.bib"),
        "@book{other1804, title = {Cards}, author = {Other, Max}, year = 1804}\n");
    assertThat(problems(blocks.get(0) + blocks.get(1))).isEmpty();
  }

  @Test
  void aListOfPublications() throws IOException {
    List<String> blocks = blocks("publications.md", "yaml");
    Files.writeString(
        folder.resolve("papers.bib"),
        "@article{example2025, title = {Looms}, author = {Example, Ada}, journal = {J},"
            + " year = 2025, keywords = {hpc}}\n");
    String document = "documents:\n  - name: cv\n    format: pdf\n    sections:\n";
    assertThat(problems(ADA + blocks.get(0) + document + blocks.get(1))).isEmpty();
  }

  @Test
  void dataOfOtherFormatsGoesToExistingKeys() throws IOException {
    List<String> paths =
        page("start.md")
            .lines()
            .filter(line -> line.startsWith("| `"))
            .map(row -> row.substring(row.lastIndexOf(" | ")))
            .flatMap(cell -> WORD.matcher(cell).results().map(found -> found.group(1)))
            .filter(word -> !word.startsWith(".") && !word.contains(" "))
            .toList();

    assertThat(paths).hasSizeGreaterThan(20).allSatisfy(DocsTest::isInTheVocabulary);
  }

  private static void isInTheVocabulary(String path) {
    Shape shape = new Shape.OfRecord(Profile.class);
    for (String step : path.split("\\.", -1)) {
      String key = step.replace("[]", "");
      assertThat(shape).as(path).isInstanceOf(Shape.OfRecord.class);
      RecordShape record = RecordShape.of(((Shape.OfRecord) shape).type());
      assertThat(record.keys()).as(path).containsKey(key);
      shape = record.keys().get(key).shape();
      if (step.endsWith("[]")) {
        assertThat(shape).as(path).isInstanceOf(Shape.OfList.class);
        shape = ((Shape.OfList) shape).items();
      }
    }
  }

  @Test
  void linksLeadToExistingFilesAndHeadings() throws IOException {
    List<String> broken = new ArrayList<>();
    List<Path> pages = new ArrayList<>();
    pages.add(ROOT.resolve("README.md"));
    pages.add(ROOT.resolve("CHANGELOG.md"));
    try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
      docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    for (Path page : pages) {
      for (MatchResult link : LINK.matcher(prose(page)).results().toList()) {
        if (!leadsToTarget(page, link.group(1))) {
          broken.add(page.getFileName() + ": " + link.group(1));
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  private static boolean leadsToTarget(Path page, String link) throws IOException {
    if (link.matches("[a-z]+:.*")) {
      return true; // External links are not fetched.
    }
    String[] parts = link.split("#", 2);
    Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
    return Files.exists(target) && (parts.length == 1 || anchors(target).contains(parts[1]));
  }

  /** The anchors that GitHub generates for headings. */
  private static List<String> anchors(Path page) throws IOException {
    return prose(page)
        .lines()
        .filter(line -> line.matches("#{1,4} .*"))
        .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
        .map(title -> title.replaceAll("[^\\p{L}\\d _-]", "").replace(' ', '-'))
        .toList();
  }

  /** A page without its code. */
  private static String prose(Path page) throws IOException {
    return Files.readString(page)
        .replaceAll("(?ms)^ *```.*?^ *```$", "")
        .replaceAll("`[^`\n]*`", "");
  }

  private String problems(String profile) throws IOException {
    Dossier dossier = Dossier.read(Files.writeString(folder.resolve("profile.yaml"), profile));
    return dossier.problems().stream().map(Problem::toString).collect(joining("\n"));
  }

  private static List<String> blocks(String page, String language) throws IOException {
    return Pattern.compile("(?ms)^ *```" + language + "\n(.*?)^ *```$")
        .matcher(page(page))
        .results()
        .map((MatchResult block) -> block.group(1))
        .toList();
  }

  private static String page(String name) throws IOException {
    return Files.readString(ROOT.resolve("docs").resolve(name));
  }
}
