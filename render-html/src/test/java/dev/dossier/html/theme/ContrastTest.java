package dev.dossier.html.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.profile.spec.Color;
import dev.dossier.profile.spec.Design;
import dev.dossier.profile.spec.Font;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Text has the required contrast in every scheme (WCAG 2.2, 1.4.3 and 1.4.11). */
class ContrastTest {
  static final List<String> NAMES = PageTheme.NAMES;

  static Stream<Arguments> palettes() {
    return PageTheme.NAMES.stream()
        .map(PageTheme::named)
        .flatMap(theme -> Stream.of(theme.light(), theme.dark()))
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void textIsReadable(Palette palette) {
    Color ground = palette.get("ground");
    assertThat(palette.get("text").contrast(ground)).isGreaterThanOrEqualTo(10);
    assertThat(palette.get("muted").contrast(ground)).isGreaterThanOrEqualTo(4.5);
    // Links and the focus ring.
    assertThat(palette.get("accent").contrast(ground)).isGreaterThanOrEqualTo(4.5);
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void mutedTextDiffersFromText(Palette palette) {
    Color ground = palette.get("ground");
    assertThat(palette.get("text").contrast(ground) / palette.get("muted").contrast(ground))
        .as("the title of a paper beside its other authors")
        .isGreaterThan(1.7);
  }

  /** Every accent that a profile may have, in steps of 17 of 255: links, bands, panels. */
  @ParameterizedTest
  @FieldSource("NAMES")
  void everyAcceptedAccentIsReadableWhereverItIsUsed(String name) {
    PageTheme theme = PageTheme.named(name);
    int accepted = 0;
    for (int rgb = 0; rgb < 16 * 16 * 16; rgb++) {
      Color accent =
          new Color(
              String.format(
                  "#%02x%02x%02x", (rgb >> 8) * 17, (rgb >> 4 & 15) * 17, (rgb & 15) * 17));
      if (accent.contrast() < Color.LEAST_CONTRAST) {
        continue; // The reader rejects it.
      }
      accepted++;
      PageTheme own = theme.with(withAccent(accent), OwnFont.NONE);
      for (Palette palette : List.of(own.light(), own.dark())) {
        for (Palette.Pair pair : Palette.PAIRS) {
          assertThat(palette.fault(pair)).as(accent + ": " + pair).isNull();
        }
        assertThat(palette.get("accent-soft").contrast(palette.get("ground")))
            .as("underlines of " + accent)
            .isGreaterThan(1.5);
      }
    }
    assertThat(accepted).isGreaterThan(1000);
  }

  @Test
  void aBandIsTheAccentInLightAndDarkerInDark() {
    PageTheme own =
        PageTheme.named("showcase").with(withAccent(new Color("#b00020")), OwnFont.NONE);
    Color white = new Color("#ffffff");
    assertThat(own.light().get("band").hex()).isEqualTo("#b00020");
    assertThat(own.dark().get("band").contrast(white)).isGreaterThanOrEqualTo(7);
  }

  @Test
  void thePanelHasTheAccentOfTheDarkScheme() {
    PageTheme own = PageTheme.named("rail").with(withAccent(new Color("#1f6f5c")), OwnFont.NONE);
    assertThat(own.light().get("panel-accent")).isEqualTo(own.dark().get("accent"));
    assertThat(own.light().get("panel")).isEqualTo(PageTheme.named("rail").light().get("panel"));
  }

  @Test
  void aReadableAccentIsNotChanged() {
    PageTheme own = PageTheme.named("folio").with(withAccent(new Color("#7a2e2e")), OwnFont.NONE);
    assertThat(own.light().get("accent").hex()).isEqualTo("#7a2e2e");
  }

  /** Returns a design with a font. */
  static Design withFont(String font) {
    return new Design(
        null, null, null, Font.named(font), null, null, null, false, null, null, null);
  }

  private static Design withAccent(Color accent) {
    return new Design(accent, null, null, null, null, null, null, false, null, null, null);
  }

  @Test
  void textIsReadableOnPaper() {
    // The last palette of a style sheet is for paper: black and dark grey on white.
    String css = PageTheme.named("folio").style().text();
    String paper = css.substring(css.indexOf(":root:root:root"));
    assertThat(paper).contains("--ground:#fff;", "--text:#000;", "--muted:#444;");
  }

  @ParameterizedTest
  @CsvSource({"#000000, #ffffff, 21", "#767676, #ffffff, 4.54", "#ff0000, #ffffff, 4.0"})
  void contrastFollowsWcag(String one, String other, double ratio) {
    assertThat(new Color(one).contrast(new Color(other)))
        .isCloseTo(ratio, org.assertj.core.data.Offset.offset(0.01));
  }
}
