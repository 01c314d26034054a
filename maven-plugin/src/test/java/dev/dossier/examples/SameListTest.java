package dev.dossier.examples;

import static dev.dossier.examples.Example.solid;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.Problem;
import dev.dossier.WriteOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page and the CV show the same list of publications: same order, same words. */
@Tag("slow")
class SameListTest {
  private static final String DOCUMENTS =
      """

        - name: same-page
          format: html
          file: page.html
          citation-style: %1$s
          sections: [{section: publications, group-by: type, numbering: down}]
        - name: same-cv
          format: pdf
          file: same-cv.pdf
          citation-style: %1$s
          sections: [{section: publications, group-by: type, numbering: down}]
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "., chicago-author-date-17th-edition, 1",
    "., ieee, 1",
    "., modern-language-association, 1",
    "career, chicago-author-date-17th-edition, 118",
    "career, ieee, 118",
    "career, modern-language-association, 119",
  })
  void pageAndPaperPrintTheSameReferencesInTheSameOrder(String profile, String style, int count)
      throws IOException {
    write(Example.PROFILES.resolve(profile), style);

    List<Element> works =
        Jsoup.parse(Files.readString(folder.resolve("page.html")))
            .select("#publications .group, #publications .lead, #publications .reference")
            .stream()
            // Han needs a font of the user's own.
            .filter(element -> !element.text().matches("(?s).*\\p{IsHan}.*"))
            .toList();
    assertThat(works).filteredOn(element -> element.hasClass("reference")).hasSize(count);

    String paper = paper();
    int at = 0;
    for (Element element : works) {
      String words = solid(words(element));
      int found = paper.indexOf(words, at);
      assertThat(found)
          .as("'%s' after '%s'", words(element), paper.substring(Math.max(0, at - 80), at))
          .isNotNegative();
      at = found + words.length();
    }
  }

  /**
   * A heading, or what explains the signs; or of a work its label and its reference, without what a
   * page adds to it.
   */
  private static String words(Element element) {
    return element.hasClass("reference")
        ? element.select("> .label").text()
            + element.select("> .p-name").first().text().replace("https://doi.org/", "doi:")
        : element.text();
  }

  private String paper() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("same-cv.pdf").toFile())) {
      return solid(new PDFTextStripper().getText(pdf));
    }
  }

  /** The profile's own facts, in two documents more. */
  private void write(Path profile, String style) throws IOException {
    Path copy = folder.resolve("profile");
    try (Stream<Path> files = Files.walk(profile)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(profile.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    Path yaml = copy.resolve("profile.yaml");
    Files.writeString(yaml, Files.readString(yaml) + DOCUMENTS.formatted(style));
    Dossier dossier = Dossier.read(yaml);
    assertThat(dossier.problems()).noneMatch(Problem::isError);
    dossier.write(folder, WriteOptions.defaults().withDocuments(List.of("same-page", "same-cv")));
  }
}
