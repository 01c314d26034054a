package dev.dossier.html.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Constraints on the style sheets of the themes. */
class StyleSheetTest {
  static final List<String> NAMES = PageTheme.NAMES;

  static Stream<String> sheets() {
    return PageTheme.NAMES.stream().map(name -> PageTheme.named(name).css());
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void coloursComeFromPalettesOnly(String css) {
    String withoutPaper = css.replaceAll("(?s):root:root:root\\{.*?\\}", "");
    assertThat(withoutPaper).doesNotContainPattern("#[0-9a-f]{3}\\b|#[0-9a-f]{6}\\b|rgb|hsl");
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void onlyLogicalPropertiesAreUsed(String css) {
    assertThat(css)
        .contains("margin-inline-start", "inset-inline-end")
        .doesNotContainPattern("[\\s;{-](left|right)\\s*:")
        .doesNotContainPattern(":\\s*(left|right)\\b")
        .doesNotContainPattern("(margin|padding|border|inset)-(left|right)");
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void motionRespectsReducedMotion(String css) {
    String still =
        css.replaceAll(
            "(?s)@media [^{]*\\(prefers-reduced-motion:no-preference\\)\\{.*?\\}\\}", "");
    assertThat(css).contains("scroll-behavior");
    assertThat(still).doesNotContainPattern("[^r]scroll-behavior|transition|animation|@keyframes");
  }

  /** Each theme is small: its own rules, the shared ones and the palettes. */
  @ParameterizedTest
  @FieldSource("NAMES")
  void aStyleSheetHasAtMost20kB(String name) {
    assertThat(PageTheme.named(name).style().text().length()).isLessThan(20_000);
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void focusIsAlwaysOutlined(String css) {
    assertThat(css)
        .containsPattern(":focus-visible\\{outline:2px solid var\\(--accent\\)")
        .doesNotContainPattern("outline(-style|-width)?:\\s*(none|0)");
  }
}
