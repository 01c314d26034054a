package dev.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Titles with markup, tables, and other markup of prose in print. */
class MarkupTest {
  private static final String PROFILE =
      """
      person: {name: Ada Loom}
      documents: [{name: cv, format: pdf, title: "CV: H~2~O"}]
      summary: |
        ~~Struck~~ H~2~O at 10^-3^ bar, see https://e.org/~ada/@b and ada@e.org.

        | Course        | Year | Students |
        |---------------|:----:|---------:|
        | *Weaving* I   | 2023 |       12 |
        | Looms and the theory of looms, which has a long name that will not fit in a narrow column | 2024 | 120 |
        | https://e.org/a-very-long-address-of-a-course/that-does-not-fit-in-the-width-of-a-column/of-the-table/at-all/index.html | 2025 | 7 |
      talks:
        - title: On *Arabidopsis thaliana* and H~2~O
          event: The `loom` **Conf**
          date: 2024-05
      awards: [{title: "Best *Paper*", date: 2023}]
      """;

  @TempDir Path folder;

  private Document document() throws IOException {
    Path profile = Files.writeString(folder.resolve("profile.yaml"), PROFILE);
    return Dossier.read(profile).documents().get(0);
  }

  @Tag("judge")
  @ParameterizedTest
  @FieldSource("dev.dossier.pdf.theme.PrintTheme#NAMES")
  void isPdfUaInEveryTheme(String theme) throws IOException {
    byte[] file = Printed.file(Samples.inTheme(theme, document()));
    Printed.keep(theme + "-markup", file);
    assertThat(VeraPdf.complaints(file)).isEmpty();
  }

  @Test
  void aTableIsTaggedWithItsHeadAndCells() throws IOException {
    assertThat(TagTree.of(Printed.file(document())))
        .containsSubsequence(
            "Table", "TR", "TH", "Course", "TH", "Year", "TR", "TD", "Weaving", "TD", "2023");
  }

  @Test
  void shortWordsInATableStayWhole() throws IOException {
    assertThat(Printed.text(Printed.file(document()))).contains("Year", "Students", "2023", "2024");
  }

  @Test
  void outlineAndMetadataArePlain() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Printed.file(document()))) {
      assertThat(pdf.getDocumentInformation().getTitle()).contains("CV: H₂O");
      StringBuilder outline = new StringBuilder();
      pdf.getDocumentCatalog()
          .getDocumentOutline()
          .children()
          .forEach(
              top ->
                  top.children()
                      .forEach(
                          section ->
                              section
                                  .children()
                                  .forEach(item -> outline.append(item.getTitle()).append('\n'))));
      assertThat(outline.toString())
          .contains("On Arabidopsis thaliana and H₂O", "Best Paper")
          .doesNotContain("*", "~");
    }
  }
}
