package dev.dossier.html;

import static dev.dossier.html.PageUnderTest.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.document.Document;
import dev.dossier.profile.spec.BaseUrl;
import dev.dossier.profile.spec.WebSite;
import dev.dossier.render.Renderer.OutputFile;
import dev.dossier.testing.DocumentBuilder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Files of a site with a web address: its card, its index for programs, and the page for 404. */
class SiteFilesTest {
  private static final String LONG = "Wolfeschlegelsteinhausenbergerdorff ".repeat(6).strip();

  private static Map<String, byte[]> files(String name, String file, String base) {
    Document document =
        DocumentBuilder.page(name)
            .file(file)
            .at("Looms [that] compute", "University", "Here")
            .alternate("cv.pdf", name + ": CV", "application/pdf", "en")
            .site(new WebSite(base.isEmpty() ? null : BaseUrl.parse(base), List.of(), false))
            .build();
    Map<String, byte[]> files = new HashMap<>();
    for (OutputFile output : new HtmlRenderer().render(document, Instant.EPOCH).files()) {
      files.put(output.path(), output.content());
    }
    return files;
  }

  private static Map<String, byte[]> files(String name) {
    return files(name, "index.html", "https://ada.example.org/~ada/");
  }

  private static BufferedImage card(String name) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(files(name).get("card.png")));
  }

  private static String page(Map<String, byte[]> files) {
    return new String(files.get("index.html"), StandardCharsets.UTF_8);
  }

  @Test
  void aCardIsThePreviewOfThePageAndTheSameOnEveryRun() throws Exception {
    Map<String, byte[]> files = files("Ada Example");
    assertThat(files.get("card.png")).isEqualTo(files("Ada Example").get("card.png"));
    assertThat(page(files))
        .contains("<meta property=\"og:image\" content=\"https://ada.example.org/~ada/card.png\">")
        .contains("<meta property=\"og:image:width\" content=\"1200\">")
        .contains("<meta property=\"og:image:alt\" content=\"Ada Example: Looms [that] compute\">")
        .contains("<meta name=\"twitter:card\" content=\"summary_large_image\">");
    BufferedImage card = card("Ada Example");
    assertThat(card.getWidth()).isEqualTo(1200);
    assertThat(card.getHeight()).isEqualTo(630);
    assertThat(card("Ada Other").getRGB(0, 0)).isEqualTo(card.getRGB(0, 0));
    assertThat(pixels(card("Ada Other"))).isNotEqualTo(pixels(card));
  }

  @Test
  void aLongNameKeepsItsMargin() throws Exception {
    BufferedImage card = card(LONG);
    int ground = card.getRGB(0, 0);
    for (int y = 0; y < 600; y++) {
      for (int x = 1200 - 76; x < 1200; x++) {
        assertThat(card.getRGB(x, y)).as(x + ", " + y).isEqualTo(ground);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"李明", "محمد علي", "Ada 𓀀"})
  void aNameThatTheFontsLackHasNoCard(String name) {
    Map<String, byte[]> files = files(name);
    assertThat(files).doesNotContainKey("card.png").containsKey("404.html");
    assertThat(page(files)).doesNotContain("og:image").contains("content=\"summary\"");
  }

  @ParameterizedTest
  @CsvSource({"李明, 李", "Ada 𓀀, 𓀀"})
  void aHintSaysWhyThereIsNoCard(String name, String character) {
    Document document =
        DocumentBuilder.page(name)
            .site(new WebSite(BaseUrl.parse("https://ada.example.org"), List.of(), false))
            .build();
    assertThat(new HtmlRenderer().render(document, Instant.EPOCH).problems())
        .extracting(Problem::severity, Problem::path, Problem::message)
        .containsExactly(
            tuple(
                Severity.HINT,
                "person.name",
                "there is no 'card.png' for previews on other sites: its fonts have no '"
                    + character
                    + "', which is in the name"));
  }

  @Test
  void withoutAnAddressThereIsNone() {
    assertThat(files("Ada Example", "index.html", "").keySet())
        .containsExactlyInAnyOrder("index.html");
  }

  @Test
  void onlyTheMainPageOfTheServerHasAPageForAddressesThatDoNotExist() {
    assertThat(files("Ada Example", "vita.html", "https://ada.example.org/").keySet())
        .contains("vita-card.png")
        .doesNotContain("404.html", "llms.txt", "vita-404.html");
  }

  @Test
  void thePageForAddressesThatDoNotExistWorksAtAnyDepth() throws Exception {
    Map<String, byte[]> files = files("Ada Example");
    PageUnderTest page = PageUnderTest.of(new OutputFile("404.html", files.get("404.html")));
    assertThat(text(page.elements("h1").get(0))).isEqualTo("Page not found");
    assertThat(page.elements("a"))
        .extracting(link -> link.getAttribute("href"))
        .contains("/~ada/")
        .allMatch(href -> href.startsWith("/") || href.startsWith("#"));
    assertThat(page.elements("meta"))
        .anyMatch(meta -> meta.getAttribute("content").equals("noindex"));
    assertThat(page.elements("link")).extracting(Element::getTagName).isEmpty();
    assertThat(new String(files.get("sitemap.xml"), StandardCharsets.UTF_8)).doesNotContain("404");
  }

  @Test
  void anIndexForProgramsLinksToDocumentsAndData() {
    assertThat(new String(files("Ada *Example*").get("llms.txt"), StandardCharsets.UTF_8))
        .startsWith("# Ada \\*Example\\*\n\n> Looms \\[that\\] compute\n")
        .contains("\n## Documents\n\n- [Ada \\*Example\\*](https://ada.example.org/~ada/): en\n")
        .contains("- [Ada \\*Example\\*: CV](https://ada.example.org/~ada/cv.pdf): PDF, en\n");
  }

  private static List<Integer> pixels(BufferedImage image) {
    return Arrays.stream(image.getRGB(0, 0, 1200, 630, null, 0, 1200)).boxed().toList();
  }
}
