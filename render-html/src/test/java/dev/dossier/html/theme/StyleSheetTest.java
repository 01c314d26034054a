package dev.dossier.html.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the style sheets of the themes keep from, so that a page suits every reader. */
class StyleSheetTest {
  static Stream<String> sheets() {
    return Theme.NAMES.stream().map(name -> Theme.named(name).css());
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void noColourIsWrittenButInThePalettes(String css) {
    String withoutPaper = css.replaceAll("(?s):root:root:root \\{.*?\\}", "");
    assertThat(withoutPaper).doesNotContainPattern("#[0-9a-f]{3}\\b|#[0-9a-f]{6}\\b|rgb|hsl");
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void nothingIsSaidOfLeftAndRightSoThatAPageMayRunEitherWay(String css) {
    assertThat(css.replaceAll("(?s)/\\*.*?\\*/", ""))
        .contains("margin-inline-start", "inset-inline-end")
        .doesNotContainPattern("[\\s;{-](left|right)\\s*:")
        .doesNotContainPattern(":\\s*(left|right)\\b")
        .doesNotContainPattern("(margin|padding|border|inset)-(left|right)");
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void nothingMovesButForReadersWhoHaveNotAskedForStillness(String css) {
    String still =
        css.replaceAll(
            "(?s)@media \\(prefers-reduced-motion: no-preference\\) \\{.*?\\}\\s*\\}", "");
    assertThat(css).contains("scroll-behavior");
    assertThat(still).doesNotContainPattern("scroll-behavior|transition|animation|@keyframes");
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void whatHasTheFocusIsAlwaysOutlined(String css) {
    assertThat(css)
        .containsPattern(":focus-visible \\{\\s*outline: 3px solid var\\(--accent\\)")
        .doesNotContainPattern("outline(-style|-width)?:\\s*(none|0)");
  }
}
