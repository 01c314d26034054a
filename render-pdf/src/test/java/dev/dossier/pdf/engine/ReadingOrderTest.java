package dev.dossier.pdf.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.Document;
import dev.dossier.pdf.Figures;
import dev.dossier.pdf.Printed;
import dev.dossier.pdf.RichSample;
import dev.dossier.pdf.Samples;
import dev.dossier.pdf.SeedSample;
import dev.dossier.pdf.TagTree;
import dev.dossier.pdf.theme.PrintTheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("slow")
class ReadingOrderTest {
  static Stream<Document> documents() throws IOException {
    List<Document> documents =
        List.of(SeedSample.document(), RichSample.document(), SeedSample.withPhoto());
    return PrintTheme.NAMES.stream()
        .flatMap(theme -> documents.stream().map(document -> Samples.inTheme(theme, document)));
  }

  @Test
  void tagsFollowTheDocument() throws IOException {
    try (var golden = getClass().getResourceAsStream("/dev/dossier/pdf/seed.tags")) {
      String expected =
          new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8);
      assertThat(TagTree.of(Printed.file(SeedSample.document()))).isEqualTo(expected);
    }
  }

  @Test
  void aDateIsReadRightAfterItsTitleAndEveryTitleWholeAndInOrder() throws IOException {
    String text = TagTree.text(Printed.file(Samples.longOne(120)));
    int from = 0;
    for (int i = 1; i <= 60; i++) {
      String entry = "%s, Venue %03d %d Nov 2025".formatted(Samples.longTitle(i), i, i % 30 + 1);
      int at = text.indexOf(entry, from);
      assertThat(at).as(entry).isNotNegative();
      from = at + entry.length();
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("documents")
  void headingsAreNestedAndTheFirstIsTheOnlyH1(Document document) throws IOException {
    List<Integer> levels =
        TagTree.of(Printed.file(document))
            .lines()
            .map(String::strip)
            .filter(line -> line.matches("H[1-6]( .*)?"))
            .map(line -> line.charAt(1) - '0')
            .toList();
    assertThat(levels.get(0)).isOne();
    assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("documents")
  void listsHoldItemsWithBodiesAndNothingIsATable(Document document) throws IOException {
    List<String> lines = TagTree.of(Printed.file(document)).lines().toList();
    assertThat(lines).noneMatch(line -> line.strip().startsWith("Table"));
    for (int i = 0; i < lines.size(); i++) {
      String indent = indent(lines.get(i));
      if (lines.get(i).strip().equals("L")) {
        assertThat(lines.get(i + 1)).isEqualTo(indent + "  LI");
      } else if (lines.get(i).strip().equals("LI")) {
        int body = lines.get(i + 1).strip().startsWith("Lbl") ? i + 2 : i + 1;
        assertThat(lines.get(body)).startsWith(indent + "  LBody");
      }
    }
  }

  private static String indent(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("documents")
  void everyLinkSaysWhereItLeads(Document document) throws IOException {
    byte[] file = Printed.file(document);
    assertThat(TagTree.of(file)).contains("⧉]").doesNotContain("[Link ⧉]");
    try (PDDocument pdf = Loader.loadPDF(file)) {
      for (PDPage page : pdf.getPages()) {
        assertThat(page.getAnnotations())
            .allSatisfy(
                annotation -> {
                  assertThat(annotation).isInstanceOf(PDAnnotationLink.class);
                  assertThat(annotation.getContents()).isNotBlank();
                });
      }
    }
  }

  @Test
  void aPictureIsAFigureWithItsDescription() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Printed.file(SeedSample.withPhoto()))) {
      assertThat(TagTree.of(Printed.file(SeedSample.withPhoto()))).contains("Figure");
      assertThat(Figures.descriptions(pdf.getDocumentCatalog().getStructureTreeRoot()))
          .containsExactly("Portrait in a garden");
    }
  }
}
