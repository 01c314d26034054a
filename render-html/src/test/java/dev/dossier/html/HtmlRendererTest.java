package dev.dossier.html;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.render.Renderer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Properties of all pages. */
class HtmlRendererTest {
  static Stream<String> names() {
    return SamplePages.all().keySet().stream();
  }

  private static PageUnderTest page(String name) throws Exception {
    return PageUnderTest.of(SamplePages.all().get(name));
  }

  @Test
  void isFoundByItsFormat() {
    assertThat(ServiceLoader.load(Renderer.class))
        .filteredOn(renderer -> renderer.format().equals("html"))
        .singleElement()
        .satisfies(renderer -> assertThat(renderer.mediaType()).isEqualTo("text/html"));
  }

  @Tag("judge")
  @ParameterizedTest
  @MethodSource("names")
  void passesTheNuChecker(String name) throws Exception {
    assertThat(page(name).complaints()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void fragmentLinksHaveExactlyOneTarget(String name) throws Exception {
    PageUnderTest page = page(name);
    assertThat(page.attribute("id")).doesNotHaveDuplicates();
    assertThat(page.attribute("href"))
        .filteredOn(href -> href.startsWith("#"))
        .isNotEmpty()
        .allSatisfy(href -> assertThat(page.attribute("id")).contains(href.substring(1)));
  }

  @ParameterizedTest
  @MethodSource("names")
  void headingLevelsAreConsecutiveWithOneH1(String name) throws Exception {
    List<Integer> levels =
        page(name).elements("*").stream()
            .map(Element::getLocalName)
            .filter(tag -> tag.matches("h[1-6]"))
            .map(tag -> Integer.valueOf(tag.substring(1)))
            .toList();
    assertThat(levels).startsWith(1);
    assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void thePolicyAllowsEmbeddedContentOnly(String name) throws Exception {
    PageUnderTest page = page(name);
    Element policy = page.elements("meta").get(1);
    assertThat(policy.getAttribute("http-equiv")).isEqualTo("Content-Security-Policy");
    String style = page.elements("style").get(0).getTextContent();
    assertThat(page.elements("script"))
        .extracting(script -> script.getAttribute("type"))
        .containsExactly("application/ld+json", "");
    String script = page.elements("script").get(1).getTextContent();
    assertThat(policy.getAttribute("content"))
        .isEqualTo(
            "default-src 'none'; style-src '%s' '%s'; script-src '%s' '%s'; img-src data:;"
                + " font-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'",
            hash(style),
            hash(page.elements("style").get(1).getTextContent()),
            hash(script),
            hash(page.elements("script").get(0).getTextContent()));
    assertThat(page.attribute("style")).isEmpty();
    assertThat(page.attribute("src")).allMatch(src -> src.startsWith("data:image/"));
    assertThat(style.replace("url(\"data:font/woff2;base64,", ""))
        .doesNotContain("url(", "@import", "</");
  }

  @Test
  @Tag("slow")
  void thePageIsTheSameInEveryTimeZoneAndLocale() throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Set<String> pages = names().map(HtmlRendererTest::bytes).collect(toSet());
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(names().map(HtmlRendererTest::bytes).collect(toSet())).isEqualTo(pages);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static String hash(String source) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  private static String bytes(String name) {
    Renderer.Rendering rendering =
        new HtmlRenderer().render(SamplePages.all().get(name), Instant.now());
    return new String(rendering.files().get(0).content(), StandardCharsets.UTF_8);
  }
}
