package dev.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dossier.document.Document;
import dev.dossier.document.Section.Form;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * References hang, and none of their words is cut off, wherever a piece that is not broken stands.
 */
class HangingReferencesTest {
  private static final float MARGIN = 25 * 72 / 25.4f;

  private static Document reference(String xhtml) {
    return Samples.document(
        Samples.header("Ada Example", null, List.of()),
        null,
        List.of(
            Samples.section(
                "publications",
                Form.REFERENCES,
                "Publications",
                Samples.entry("publication", "ref").reference(xhtml).done())),
        List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tiauira, Mere, and Käthe Muster. 2023. “The Sound Problem: Accuracy of Absolute Sound Speed.”",
        "Tiauira, Mere, and Käthe Muster. 2023. “The 10<sup>−3</sup> Problem: Accuracy of Absolute Sound"
            + " Speed.” <em>Transactions</em> 33: 256–65.",
        "<strong>Example, Ada</strong>, and Käthe. <em>Vellsim</em>. V. 4 (<a"
            + " href=\"https://e.org\">e.org</a>). And on it goes beyond the end of the first line.",
        "Academy. “Charter.” <a href=\"https://charter.example.org/\">https://charter.example.org/</a>."
      })
  void startAtTheMarginAndEndBeforeTheOther(String xhtml) throws IOException {
    List<TextPosition> glyphs =
        Printed.glyphs(Printed.file(reference(xhtml))).stream()
            .filter(glyph -> glyph.getFontSizeInPt() < 11 && glyph.getY() > 130)
            .toList();

    assertThat(glyphs).hasSizeGreaterThan(40);
    assertThat(glyphs.get(0).getX()).isCloseTo(MARGIN, within(0.5f));
    assertThat(glyphs)
        .allSatisfy(
            glyph ->
                assertThat(glyph.getX() + glyph.getWidth())
                    .isLessThanOrEqualTo(glyph.getPageWidth() - MARGIN + 0.5f));
  }
}
