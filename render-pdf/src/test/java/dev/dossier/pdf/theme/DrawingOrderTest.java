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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What programs read that take a page in the order in which it is drawn, as many do. */
class DrawingOrderTest {
  private static final String FOOT = "AdaM.Example·Curriculumvitae·page%dof%d";

  @TempDir Path folder;

  static Stream<Document> documents() throws IOException {
    List<Document> shorter = List.of(SeedSample.document(), SeedSample.withPhoto());
    // In sidebar a column of the first page is read after the other column of all pages.
    Stream<Document> longer =
        Stream.of("scholar", "column", "compact")
            .map(theme -> Samples.inTheme(theme, RichSample.document()));
    Stream<Document> onePage =
        Theme.NAMES.stream()
            .flatMap(theme -> shorter.stream().map(document -> Samples.inTheme(theme, document)));
    return Stream.concat(onePage, longer);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("documents")
  void isDrawnInTheOrderOfItsTags(Document document) throws IOException, InterruptedException {
    byte[] file = Printed.file(document);
    String drawn = new Poppler(folder).text(file, "-raw").replaceAll("\\s", "");
    String name = document.header().name().replace(" ", "");
    assertThat(drawn.replaceAll(name + "·Curriculumvitae·page\\dof\\d", "").replace("]", ""))
        .isEqualTo(TagTree.text(file).replaceAll("\\s", ""));
  }

  @Test
  void thePageBeginsWithTheNameAndEndsWithTheFoot() throws IOException {
    List<String> pages = Printed.pages(Printed.file(RichSample.document()));
    assertThat(pages).hasSizeGreaterThan(1);
    for (int page = 1; page <= pages.size(); page++) {
      assertThat(pages.get(page - 1).replaceAll("\\s", ""))
          .endsWith(FOOT.formatted(page, pages.size()));
    }
    assertThat(pages.get(0)).startsWith("Ada M. Example\n");
  }

  /** Between those of languages, which stand beside each other in all themes. */
  @ParameterizedTest
  @MethodSource("themes")
  void aLabelAndItsValueHaveASpaceBetween(String theme) throws IOException {
    Path profile = folder.resolve("profile.yaml");
    Files.writeString(
        profile,
        """
        person: {name: Ada Example}
        languages:
          - {language: English, fluency: native}
          - {language: German, fluency: C2}
        documents: [{name: cv, format: pdf, theme: %s}]
        """
            .formatted(theme));
    Dossier.read(profile).write(folder);

    assertThat(DrawnLetters.of(Files.readAllBytes(folder.resolve("cv.pdf"))))
        .contains("English native\n", "German C2");
  }

  static List<String> themes() {
    return Theme.NAMES;
  }
}
