package dev.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.Document;
import dev.dossier.document.Renderer.Rendering;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlyphCheckTest {
  private static final PrintableText PRINTABLE =
      new PrintableText(new Fonts(), FontFace.SERIF, new AddedFonts(List.of(), List::of));

  private static Document saying(String text) {
    return Samples.document(
        Samples.header("Ada Example", null, List.of()), Samples.rich(text), List.of(), List.of());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "plain text           | TEXT plain text",
        "e\u0301cole          | TEXT école",
        "a 🍋 b               | TEXT a , EMOJI 🍋, TEXT  b",
        "❤\uFE0F              | EMOJI ❤",
        "👩\u200D💻            | EMOJI 👩💻",
        "👍🏽                  | EMOJI 👍",
        "ἀρχή, a ŧ            | OTHER ἀρχή, TEXT , a , OTHER ŧ",
        "㎏                   | TEXT kg",
        "ＡＢ①                | TEXT AB1",
        "soft\u00ADhyphen     | TEXT softhyphen",
        "日本                  | MISSING 日本"
      })
  void givesEachCharacterToTheFaceThatHasIt(String text, String runs) {
    assertThat(
            PRINTABLE.runs(text).stream()
                .map(run -> run.kind() + " " + run.text())
                .collect(Collectors.joining(", ")))
        .isEqualTo(runs);
  }

  @Test
  void aCharacterThatNoFontHasIsAWarningAndPrintsItsNumber() throws IOException {
    Rendering rendering = Printed.rendering(saying("Lecture at 日本 University, 日 again"));
    assertThat(rendering.problems())
        .extracting(Object::toString)
        .containsExactly(
            "cv.pdf: warning: no font has U+65E5 日 (CJK UNIFIED IDEOGRAPHS 65E5), U+672C 本 (CJK"
                + " UNIFIED IDEOGRAPHS 672C); printed by their numbers in “Lecture at 日本"
                + " University, 日 again”; add a font such as Noto Sans SC or JP to the folder that"
                + " 'fonts' of the document names, or"
                + " com.helger.font:ph-fonts-noto-sans-sc to the dependencies of the plugin");
    byte[] file = rendering.files().get(0).content();
    assertThat(Printed.text(file))
        .contains("Lecture at [U+65E5 U+672C] University, [U+65E5] again");
    assertThat(VeraPdf.complaints(file)).isEmpty();
  }
}
