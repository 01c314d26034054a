package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every colour of text is seen well on its ground, in both schemes (WCAG 2.2, 1.4.3). */
class ContrastTest {
  private static final Pattern COLOUR = Pattern.compile("--([a-z]+): #([0-9a-f]{6}|[0-9a-f]{3});");

  private final String style = InlineSource.read("page.css").text();

  @ParameterizedTest
  @CsvSource({"text, 10", "muted, 4.5", "accent, 4.5"})
  void inTheLightScheme(String colour, double least) {
    Map<String, String> colours = colours(style.substring(0, style.indexOf("@media")));
    assertThat(contrast(colours.get(colour), colours.get("ground"))).isGreaterThanOrEqualTo(least);
  }

  @ParameterizedTest
  @CsvSource({"text, 10", "muted, 4.5", "accent, 4.5"})
  void inTheDarkScheme(String colour, double least) {
    Map<String, String> colours =
        colours(style.substring(style.indexOf("prefers-color-scheme: dark")));
    assertThat(contrast(colours.get(colour), colours.get("ground"))).isGreaterThanOrEqualTo(least);
  }

  @Test
  void noColourIsWrittenElsewhere() {
    assertThat(COLOUR.matcher(style).replaceAll("")).doesNotContainPattern("#[0-9a-f]{3}|rgb|hsl");
  }

  @Test
  void isComputedAsTheStandardSays() {
    assertThat(contrast("000000", "ffffff")).isEqualTo(21.0);
    assertThat(contrast("767676", "ffffff")).isBetween(4.5, 4.6);
  }

  /** The first value of each. */
  private static Map<String, String> colours(String css) {
    Map<String, String> colours = new LinkedHashMap<>();
    Matcher matcher = COLOUR.matcher(css);
    while (matcher.find()) {
      colours.putIfAbsent(matcher.group(1), matcher.group(2));
    }
    return colours;
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    int colour = Integer.parseInt(hex, 16);
    return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
  }

  private static double linear(int channel) {
    double value = (channel & 0xff) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
