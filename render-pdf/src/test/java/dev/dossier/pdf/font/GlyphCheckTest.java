package dev.dossier.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.SourceLocation;
import dev.dossier.document.Document;
import dev.dossier.pdf.Printed;
import dev.dossier.pdf.Samples;
import dev.dossier.pdf.VeraPdf;
import dev.dossier.render.Renderer.Rendering;
import dev.dossier.render.Renderer.TextProblem;
import dev.dossier.text.RichText;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlyphCheckTest {
  private static final PrintableText PRINTABLE =
      new PrintableText(new Fonts(), FontFace.SERIF, new AddedFonts(List.of(), List::of));

  private static Document saying(String text) {
    return Samples.inTheme("compact", Samples.cv(text));
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
        "㎏                   | SIMILAR kg",
        "ＡＢ①                | SIMILAR AB1",
        "in ℝ, a‑b            | TEXT in , SIMILAR R, TEXT , a, OTHER ‑, TEXT b",
        "Hawaiʻi, it’s 5 µm   | TEXT Hawai, TWIN ʻ, TEXT i, it’s 5 , TWIN µ, TEXT m",
        "non‐breaking, μέτρα  | TEXT non, TWIN ‐, TEXT breaking, μέτρα",
        "soft\u00ADhyphen     | TEXT soft\u00ADhyphen",
        "-20 ∘C, a∘b          | TEXT -20 °C, a°b",
        "x ⋅ y ∼ z, a ⊥ b ⩽ c | TEXT x · y ~ z, a , MISSING ⊥, TEXT  b ≤ c",
        "\uF0B7 one, \uF0A7 two  | TEXT • one, • two",
        "日本                  | MISSING 日本"
      })
  void givesEachCharacterToTheFaceThatHasIt(String text, String runs) {
    assertThat(
            PRINTABLE.runs(text).stream()
                .map(run -> run.kind() + " " + run.text())
                .collect(Collectors.joining(", ")))
        .isEqualTo(runs);
  }

  @Tag("judge")
  @Test
  void aCharacterThatNoFontHasIsAWarningAndShownAsItsCodePoint() throws IOException {
    Rendering rendering = Printed.rendering(saying("Lecture at 日本 University, 日 again"));
    assertThat(Printed.problems(rendering))
        .containsExactly(
            "cv.pdf: warning: no font has U+65E5 日 (CJK UNIFIED IDEOGRAPHS 65E5), U+672C 本 (CJK"
                + " UNIFIED IDEOGRAPHS 672C); shown as code points in “Lecture at 日本"
                + " University, 日 again”; add a font such as Noto Sans SC or JP to the folder that"
                + " 'fonts' of the document names; with Maven, the plugin may depend"
                + " on com.helger.font:ph-fonts-noto-sans-sc instead");
    byte[] file = rendering.files().get(0).content();
    assertThat(Printed.text(file))
        .contains("Lecture at [U+65E5 U+672C] University, [U+65E5] again");
    assertThat(VeraPdf.complaints(file)).isEmpty();
  }

  @Test
  void theProblemHasTheLocationOfTheTextWithTheCharacter() {
    SourceLocation location = new SourceLocation("profile.yaml", 7, 9, "summary.ja");
    RichText introduction = RichText.ofPlain("Ten plain letters and 日本").at(location);
    Document document =
        Samples.document(
            Samples.header("Ada Example", "No such text", List.of()),
            introduction,
            List.of(),
            List.of());
    assertThat(Printed.rendering(document).textProblems())
        .extracting(TextProblem::characters, TextProblem::location)
        .containsExactly(tuple("日本", location));
  }

  @Test
  void aLetterThatIsPrintedAsAnotherIsAWarningToo() throws IOException {
    Rendering rendering = Printed.rendering(saying("A map ℝ → 𝒳 of sets"));
    assertThat(Printed.problems(rendering))
        .containsExactly(
            "cv.pdf: warning: no font has U+211D ℝ (DOUBLE-STRUCK CAPITAL R), U+1D4B3 𝒳"
                + " (MATHEMATICAL SCRIPT CAPITAL X); shown as R X in “A map ℝ → 𝒳 of sets”; add"
                + " a font such as Noto Sans Math to the folder that 'fonts' of the document names;"
                + " with Maven, the plugin may depend on com.helger.font:ph-fonts-kurinto-sans"
                + " instead");
    assertThat(Printed.text(rendering.files().get(0).content())).contains("A map R → X of sets");
  }

  /** Characters that one font would cover are one warning, which quotes the first places. */
  @Test
  void charactersOfOneScriptAreOneWarning() {
    String chinese = "</p><p>我在「北京」大学，研究《计算数学》、程序设计";
    String more = "</p><p>図書 ★ हिन्दी</p><p>青, and a long English text around all of these";
    assertThat(Printed.problems(Printed.rendering(saying("<p>日本" + chinese + more + "</p>"))))
        .hasSize(3)
        .anySatisfy(
            warning ->
                assertThat(warning)
                    .contains("U+65E5 日", " more, 京」大学，研究《计算数》、程序设図書青;")
                    .contains("shown as , or code points in “日本”, “我在「北京」")
                    .contains("” and elsewhere; add a font such as Noto Sans SC or JP"))
        .anyMatch(warning -> warning.contains("★") && warning.contains("Noto Sans Symbols 2"))
        .anyMatch(warning -> warning.contains("DEVANAGARI") && warning.contains("Noto Sans Deva"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "今日はとても良い天気です。図書館へ行きます, 20 of the 30, Noto Sans SC or JP",
    "مرحبا بالعالم كيف الحال, 20 of the 30, Noto Sans Arabic",
    "ការសិក្សា៖ សាកលវិទ្យាល័យ ភ្នំពេញ, 17 of the 27, a font that has it"
  })
  void aDocumentMostOfWhoseLettersNoFontHasIsAnError(String text, String count, String font) {
    Rendering rendering = Printed.rendering(saying(text));
    assertThat(rendering.files()).isEmpty();
    assertThat(Printed.problems(rendering))
        .anyMatch(
            problem ->
                problem.startsWith("cv.pdf: error: no font has " + count + " letters of this ")
                    && problem.contains(font));
  }

  @Test
  void aDocumentHalfOfWhoseLettersFontsHaveIsPrinted() {
    assertThat(Printed.rendering(saying("Ten Letter 日本語の学問を学ぶ")).files()).hasSize(1);
  }

  @Test
  void theNumberOfACharacterThatIsRepeatedIsPrintedOnce() throws IOException {
    Rendering rendering = Printed.rendering(saying("Lost: " + "\uFFFD".repeat(12_500) + "."));
    assertThat(Printed.text(rendering.files().get(0).content()))
        .contains("Lost: [U+FFFD × 12500].");
  }
}
