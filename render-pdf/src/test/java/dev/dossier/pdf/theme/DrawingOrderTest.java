package dev.dossier.pdf.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.document.Document;
import dev.dossier.pdf.DrawnLetters;
import dev.dossier.pdf.Poppler;
import dev.dossier.pdf.Printed;
import dev.dossier.pdf.RichSample;
import dev.dossier.pdf.Samples;
import dev.dossier.pdf.SeedSample;
import dev.dossier.pdf.TagTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text as programs extract it that read a page in drawing order. */
class DrawingOrderTest {
  private static final String FOOT = "AdaM.Example·%d/%d";

  @TempDir Path folder;

  static Stream<Document> documents() throws IOException {
    List<Document> shorter = List.of(SeedSample.document(), SeedSample.withPhoto());
    // In sidebar, the other column of all pages precedes the column of the first page.
    Stream<Document> longer =
        Stream.of("scholar", "column", "compact")
            .map(theme -> Samples.inTheme(theme, RichSample.document()));
    Stream<Document> onePage =
        PrintTheme.NAMES.stream()
            .flatMap(theme -> shorter.stream().map(document -> Samples.inTheme(theme, document)));
    return Stream.concat(onePage, longer);
  }

  @Tag("judge")
  @ParameterizedTest(name = "{index}")
  @MethodSource("documents")
  void isDrawnInTheOrderOfItsTags(Document document) throws IOException, InterruptedException {
    byte[] file = Printed.file(document);
    String drawn = new Poppler(folder).text(file, "-raw").replaceAll("[\\s\u00A0]", "");
    assertThat(drawn.replace("]", "")).isEqualTo(TagTree.text(file).replaceAll("[\\s\u00A0]", ""));
  }

  @Test
  void thePageBeginsWithTheNameAndEndsWithTheFoot() throws IOException {
    byte[] file = Printed.file(RichSample.document());
    List<String> pages = DrawnLetters.pages(file);
    assertThat(pages).hasSizeGreaterThan(1);
    for (int page = 1; page <= pages.size(); page++) {
      assertThat(pages.get(page - 1).replaceAll("\\s", ""))
          .endsWith(FOOT.formatted(page, pages.size()));
    }
    assertThat(pages.get(0).strip()).startsWith("Ada M. Example\n");
  }

  /** An entry that continues on the next page would have the footer in its text. */
  @Tag("judge")
  @ParameterizedTest
  @MethodSource("themes")
  void noProgramExtractsTheFoot(String theme) throws IOException, InterruptedException {
    byte[] file = Printed.file(Samples.inTheme(theme, Samples.longOne(160)));
    assertThat(DrawnLetters.pages(file).get(1)).contains("Ada Example · 2/");
    for (String text :
        List.of(
            Printed.text(file),
            new Poppler(folder).text(file),
            new Poppler(folder).text(file, "-layout"),
            new Poppler(folder).text(file, "-raw"))) {
      assertThat(text).contains("Title 080").doesNotContain("Example ·").doesNotContain("2/");
    }
  }

  /** Labels are side by side with their values in all themes, but not in a panel. */
  @ParameterizedTest
  @MethodSource("themes")
  void aLabelAndItsValueHaveASpaceBetween(String theme) throws IOException {
    Path profile = folder.resolve("profile.yaml");
    Files.writeString(
        profile,
        """
        person: {name: Ada Example}
        skills:
          - {name: English, keywords: [native]}
          - {name: German, keywords: [C2]}
        documents: [{name: cv, format: pdf, theme: %s}]
        """
            .formatted(theme));
    Dossier.read(profile).write(folder);

    assertThat(DrawnLetters.of(Files.readAllBytes(folder.resolve("cv.pdf"))))
        .containsPattern(theme.equals("sidebar") ? "English\\s+native" : "English native\n");
  }

  static List<String> themes() {
    return PrintTheme.NAMES;
  }
}
