package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.testing.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages are small, with their fonts and without compression: of 300 publications, and of the first
 * example.
 */
@Tag("slow")
class PageWeightTest {
  private static final int LIMIT = 330_000;
  private static final List<String> AUTHORS =
      List.of(
          "Hatanpää, Väinö",
          "Madireddy, Sandeep",
          "Okafor, Chidi",
          "Lindqvist, Elsa",
          "Fernández, Lucía",
          "Kowalski, Zofia",
          "Tremblay, Émilie");
  private static final String[] WORDS =
      ("learning sound seas models deep ocean scalable estimation of from noisy records in shallow"
              + " water with neural operators for forecasting currents under ice")
          .split(" ");

  @TempDir static Path profile;
  @TempDir static Path pages;

  @BeforeAll
  static void write() throws IOException {
    StringBuilder works = new StringBuilder();
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      works.append(work(i, random));
    }
    Files.writeString(profile.resolve("papers.bib"), works);
    Files.writeString(
        profile.resolve("profile.yaml"),
        """
        person: {name: Ada Example, headline: Oceanographer, email: ada@example.org}
        publications: papers.bib
        documents:
          - name: page
            format: html
            file: index.html
            sections: [{section: publications, group-by: year}]
          - {name: rail, extends: page, theme: rail, file: rail.html}
          - {name: showcase, extends: page, theme: showcase, file: showcase.html}
          - name: some
            format: html
            file: some.html
            sections: [{section: publications, limit: 120}]
          - name: site
            format: html
            file: site/index.html
            site: {base-url: "https://ada.example.org/", pages: [publications]}
            sections: [{section: publications, group-by: year}]
        """);
    ExampleSites.write(
        profile.resolve("profile.yaml"), pages, "page", "rail", "showcase", "some", "site");
  }

  /**
   * Works with two to seven authors, a title of seven to twelve words, a venue, pages and a DOI.
   */
  private static String work(int number, Random random) {
    StringBuilder authors = new StringBuilder("Example, Ada");
    int first = random.nextInt(AUTHORS.size());
    for (int i = 0; i <= random.nextInt(6); i++) {
      authors.append(" and ").append(AUTHORS.get((first + i) % AUTHORS.size()));
    }
    StringBuilder title = new StringBuilder("On");
    for (int i = 6 + random.nextInt(6); i > 0; i--) {
      title.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return """
    @article{work%1$d, author = {%2$s}, title = {%3$s}, year = {%4$d}, volume = {%1$d},
      journal = {Journal of Imaginary Oceanography}, pages = {%1$d--%5$d}, doi = {10.5555/jio.%1$d},
      abstract = {%6$s}}
    """
        .formatted(
            number, authors, title, 2026 - number / 12, number + 12, (title + ". ").repeat(9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "rail.html", "showcase.html"})
  void aPageOfAllWorksIsSmall(String page) throws IOException {
    assertThat(Files.size(pages.resolve(page))).isLessThan(LIMIT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"folio", "rail", "showcase"})
  void thePageOfTheFirstExampleIsSmall(String theme) throws IOException {
    Path example = Path.of("..", "example-profile", "profile.yaml");
    String text = Files.readString(example);
    Path own = Files.createTempDirectory(profile, theme);
    String page = "\n  - {name: small, format: html, file: small.html, theme: " + theme + "}\n";
    Path file = own.resolve("profile.yaml");
    Files.copy(example.resolveSibling("publications.bib"), own.resolve("publications.bib"));
    Files.writeString(file, text.replaceFirst("\ndocuments:\n", "\ndocuments:" + page));
    ExampleSites.write(file, own.resolve("out"), "small");
    assertThat(Files.size(own.resolve("out/small.html"))).isLessThan(145_000);
  }

  /** The pictures of a page are loaded when they come into sight; all of them in one density. */
  @ParameterizedTest
  @ValueSource(strings = {"folio", "rail", "showcase"})
  void thePageOfAPortfolioWithPicturesIsSmall(String theme) throws IOException {
    Path site = Files.createTempDirectory(profile, theme);
    ExampleSites.inTheme("portfolio", theme, site);
    assertThat(Files.size(site.resolve("index.html"))).isLessThan(180_000);
    long usual = 0;
    try (var files = Files.list(site.resolve("pictures"))) {
      for (Path file : files.toList()) {
        assertThat(Files.size(file)).as(file.toString()).isLessThan(120_000);
        usual += file.toString().matches(".*-(480|720)\\.jpg") ? Files.size(file) : 0;
      }
    }
    assertThat(usual).isBetween(100_000L, 300_000L);
  }

  @Test
  void aSiteWithAPageForEachWorkIsSmall() throws IOException {
    assertThat(Files.size(pages.resolve("site/index.html"))).isLessThan(LIMIT + 20_000);
    try (var files = Files.list(pages.resolve("site/publications"))) {
      assertThat(files).hasSize(300);
    }
  }

  @Tag("browser")
  @ParameterizedTest
  @ValueSource(strings = {"index.html", "some.html"})
  void bibTexCanBeCopiedFromAPageOnDisk(String page) throws Exception {
    Browser browser = Browser.required();
    try {
      browser.open(pages.resolve(page), 1280, "light");
      browser.evaluate("document.querySelector('#ref-work7 summary').click()");
      String copied =
          "const button = document.querySelector('#ref-work7 .copy');"
              + " if (button) done(button.previousElementSibling.textContent);"
              + " else setTimeout(look, 50)";
      assertThat(browser.await("const look = () => {" + copied + "}; look()").getAsString())
          .isEqualToNormalizingWhitespace(inTheFile("work7"));
      browser.evaluate("document.querySelector('#ref-work7 .copy').click()");
      assertThat(
              browser
                  .await(
                      "setTimeout(() => done(document.querySelector('#ref-work7"
                          + " .copy').textContent), 300)")
                  .getAsString())
          .isEqualTo("Copied");
      assertThat(browser.messages()).isEmpty();
    } finally {
      browser.stop();
    }
  }

  /** The script adds a filter above the list, which may be painted before. */
  @Tag("browser")
  @Test
  void aLongListDoesNotShift() throws Exception {
    Browser browser = Browser.required();
    try {
      browser.open(pages.resolve("index.html"), 1280, "light");
      assertThat(browser.shifts()).isLessThan(0.001);
      assertThat(browser.messages()).isEmpty();
    } finally {
      browser.stop();
    }
  }

  /** Returns the BibTeX entry of a work from the file, without abstract and alignment. */
  private static String inTheFile(String key) throws IOException {
    return Stream.of(Files.readString(pages.resolve("publications.bib")).split("\n\n"))
        .filter(entry -> entry.startsWith("@article{" + key + ","))
        .map(entry -> entry.replaceFirst(",\\s+abstract\\s+= \\{[^}]*\\}", ""))
        .map(entry -> entry.replaceAll(" +", " ").strip())
        .findFirst()
        .orElseThrow();
  }
}
