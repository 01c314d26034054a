package dev.dossier.html.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.profile.spec.Color;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every colour of text is seen well on its ground, in every scheme (WCAG 2.2, 1.4.3 and 1.4.11).
 */
class ContrastTest {
  static Stream<Arguments> palettes() {
    return Theme.NAMES.stream()
        .map(Theme::named)
        .flatMap(theme -> Stream.of(theme.light(), theme.dark()))
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void textIsSeenWell(Palette palette) {
    Color ground = palette.get("ground");
    assertThat(palette.get("text").contrast(ground)).isGreaterThanOrEqualTo(10);
    assertThat(palette.get("muted").contrast(ground)).isGreaterThanOrEqualTo(4.5);
    // Links, and the ring around what has the focus.
    assertThat(palette.get("accent").contrast(ground)).isGreaterThanOrEqualTo(4.5);
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void mutedTextIsSeenToBeThat(Palette palette) {
    Color ground = palette.get("ground");
    assertThat(palette.get("text").contrast(ground) / palette.get("muted").contrast(ground))
        .as("the title of a paper beside its other authors")
        .isGreaterThan(1.7);
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void anyAccentOfTheUserIsMadeToBeSeenWell(Palette palette) {
    for (String accent : new String[] {"#ffff00", "#000000", "#ffffff", "#808080", "#ff0000"}) {
      Palette tinted = palette.withAccent(new Color(accent));
      assertThat(tinted.get("accent").contrast(tinted.get("ground")))
          .as(accent)
          .isGreaterThanOrEqualTo(4.5);
    }
  }

  @Test
  void anAccentThatIsSeenWellStaysAsItIs() {
    Palette light = Theme.named("folio").light();
    assertThat(light.withAccent(new Color("#7a2e2e")).get("accent").hex()).isEqualTo("#7a2e2e");
  }

  @Test
  void onPaperTooTextIsSeenWell() {
    // The last palette of a style sheet is that of paper: black and dark grey on white.
    String css = Theme.named("folio").style().text();
    String paper = css.substring(css.indexOf(":root:root:root"));
    assertThat(paper).contains("--ground: #fff;", "--text: #000;", "--muted: #444;");
  }

  @ParameterizedTest
  @CsvSource({"#000000, #ffffff, 21", "#767676, #ffffff, 4.54", "#ff0000, #ffffff, 4.0"})
  void isComputedAsTheStandardSays(String one, String other, double ratio) {
    assertThat(new Color(one).contrast(new Color(other)))
        .isCloseTo(ratio, org.assertj.core.data.Offset.offset(0.01));
  }
}
