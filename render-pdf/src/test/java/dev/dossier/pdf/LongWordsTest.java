package dev.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.Document;
import dev.dossier.document.Section.Form;
import dev.dossier.testing.EntryBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Text that is longer than a line is complete and stays on the page. */
public class LongWordsTest {
  private static final String WORD = "Donaudampfschiff".repeat(19).substring(0, 300);
  private static final String URL =
      ("https://example.org/" + "deep/path-a_b/".repeat(20)).substring(0, 200);
  private static final String DOI = ("10.1000/" + "s0021(99)x-".repeat(20)).substring(0, 200);
  private static final String TITLE =
      "Self-organized criticality and emergent turbulence in shallow-water models of rotating"
          + " planetary atmospheres";

  public static Document document() {
    return Samples.cv(
        "<p>Before " + WORD + " after.</p>",
        Samples.section(
            "talks",
            Form.ENTRIES,
            "Talks",
            EntryBuilder.entry("talk", TITLE).id("titled").when("24 Oct 2025 – present").build(),
            EntryBuilder.entry("talk", WORD).id("word").subtitle(WORD).when("2025").build(),
            EntryBuilder.entry("talk", "With links").link(URL, URL).description(URL).build()),
        Samples.section(
            "publications",
            Form.REFERENCES,
            "Publications",
            EntryBuilder.entry("publication", "ref")
                .reference(
                    "Example, Ada. 2025. “Title.” <a href=\"https://doi.org/%1$s\">https://doi.org/%1$s</a>."
                        .formatted(DOI))
                .build()));
  }

  @Test
  void areExtractedWhole() throws IOException {
    byte[] file = Printed.file(document());

    assertThat(TITLE.split(" ")).hasSize(12);
    assertThat(Printed.text(file)).contains(TITLE);
    String solid = Printed.text(file).replace(" ", "");
    assertThat(solid).contains(URL, "doi:" + DOI + ".");
    // Each line of a long word ends in a hyphen that is not part of it.
    String joined = solid.replaceAll("(?<=[a-z])-(?=[a-z])|(?<=f)-(?=D)", "");
    assertThat(joined).contains("Before" + WORD + "after.").containsSubsequence(WORD, WORD, WORD);
  }

  @Test
  void lieInsideThePage() throws IOException {
    byte[] file = Printed.file(document());

    List<TextPosition> glyphs = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition glyph) {
            glyphs.add(glyph);
          }
        };
    try (PDDocument pdf = Loader.loadPDF(file)) {
      assertThat(stripper.getText(pdf)).isBlank();
    }

    assertThat(glyphs).hasSizeGreaterThan(3 * WORD.length() + URL.length() + DOI.length());
    assertThat(glyphs)
        .allSatisfy(
            glyph -> {
              assertThat(glyph.getX()).isNotNegative();
              assertThat(glyph.getX() + glyph.getWidth()).isLessThanOrEqualTo(glyph.getPageWidth());
              assertThat(glyph.getY()).isBetween(0f, glyph.getPageHeight());
            });
  }
}
