package dev.dossier.html.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** A page embeds the faces that it uses, and no others. */
class PageFontsTest {
  static final List<String> NAMES = PageTheme.NAMES;

  private static final Pattern FILE = Pattern.compile("url\\(\"([^\"]*)\"\\)");

  /** Returns the names of the fonts that a page with this content has. */
  private static String fonts(PageTheme theme, String content) {
    InlineSource style = theme.style();
    String page =
        "<meta content='" + style.hash() + "'><style>" + style.text() + "</style><body>" + content;
    String embedded =
        new String(theme.fonts().linked(page, style, name -> name), StandardCharsets.UTF_8);
    return String.join(
        " ", FILE.matcher(embedded).results().map(result -> result.group(1)).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "folio, <p>Ada</p>, newsreader newsreader-italic newsreader-display",
    "folio, <h1>Zoë</h1>, newsreader newsreader-italic newsreader-italic-accents"
        + " newsreader-display newsreader-display-accents",
    "folio, <p>Zoë</p>, newsreader newsreader-italic newsreader-italic-accents newsreader-display",
    "rail, <p>Zoë <em>Ada</em></p>, geist geist-italic geist-mono",
    "rail, <p>Ada <em>Zoë</em></p>, geist geist-italic geist-italic-accents geist-mono",
    "folio, <p>Łódź</p>, newsreader newsreader-ext newsreader-italic newsreader-italic-accents"
        + " newsreader-italic-ext newsreader-display",
    "rail, <p>Ada</p>, geist geist-mono",
    "rail, <em>Ada</em>, geist geist-italic geist-mono",
    "rail, <p>Łódź</p>, geist geist-ext geist-mono geist-mono-ext",
    "showcase, <p>Ada</p>, hanken bricolage",
    "showcase, <h2>Łódź</h2>, hanken hanken-ext bricolage bricolage-accents bricolage-ext"
  })
  void onlyFacesThatAreUsedAreEmbedded(String theme, String content, String fonts) {
    assertThat(fonts(PageTheme.named(theme), content)).isEqualTo(fonts);
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void fontsOfTheSystemNeedNoFaces(String name) {
    for (String font : List.of("system", "serif", "sans")) {
      PageTheme theme = PageTheme.named(name).with(ContrastTest.withFont(font), OwnFont.NONE);
      assertThat(theme.fonts().isEmpty()).as(font).isTrue();
    }
  }

  @Test
  void thePolicyHasTheHashOfTheStyleSheetWithFaces() {
    InlineSource style = PageTheme.named("rail").style();
    PageFonts fonts = PageTheme.named("rail").fonts();
    String page =
        "<meta content='" + style.hash() + "'><style>" + style.text() + "</style><body>Ada";
    String embedded = new String(fonts.embedded(page, style), StandardCharsets.UTF_8);
    String rules = embedded.substring(embedded.indexOf("<style>") + 7, embedded.indexOf("</style"));
    assertThat(embedded).contains(InlineSource.verbatim(rules).hash()).doesNotContain(style.hash());
  }
}
