package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.testing.InBrowser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages as Chromium prints them, with script and without. Leaves what was printed in {@code
 * target/pages}, to be looked at.
 */
class PrintedPageTest extends InBrowser {
  private static final Path PICTURES = Path.of("target", "pages");

  private static final String TOOLS = ".skip, .scheme, .filter, .foot, .documents, .up";

  @TempDir static Path folder;
  @TempDir static Path copy;

  @BeforeAll
  static void start() throws Exception {
    Files.createDirectories(PICTURES);
    ExampleSites.all(folder, copy);
  }

  static Stream<Arguments> pages() {
    return Stream.of(
            "first/index.html",
            "folio/index.html",
            "rail/index.html",
            "showcase/index.html",
            "folio/publications/example2005.html",
            "folio/projects/vell.html")
        .flatMap(page -> Stream.of(Arguments.of(page, true), Arguments.of(page, false)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void paperHasAllTextAndNoControls(String page, boolean script) throws Exception {
    String paper = solid(printed(page, script));

    assertThat(texts("details:not(.bib) .folded, details:not(.bib) > summary, main h2, main h3"))
        .as("on the screen")
        .isNotEmpty()
        .allSatisfy(text -> assertThat(paper).contains(solid(text)));
    assertThat(texts(TOOLS))
        .as("tools")
        .filteredOn(text -> !text.isBlank()) // A button with an icon has no text.
        .isNotEmpty()
        .allSatisfy(text -> assertThat(paper).doesNotContain(solid(text)));
    browser.showPaper();
    assertThat(visible(TOOLS)).as("tools with and without text").isZero();
    assertThat(visible("main h2")).isPositive();
  }

  /** Paper would not show that entries are filtered, so all are printed. */
  @Test
  void paperHasFilteredEntries() throws Exception {
    browser.open(
        folder.resolve("folio/index.html").toUri()
            + "?talks.text=sheet&publications.text=nothing-has-this",
        1280,
        "light");
    assertThat(visible("#talks [data-year], #publications [data-year], #publications .group"))
        .as("on the screen")
        .isBetween(1, 10);
    String paper = solid(text(Base64.getDecoder().decode(browser.print())));
    assertThat(texts("#talks .title .name, #publications cite, #publications .group"))
        .hasSizeGreaterThan(160)
        .allSatisfy(text -> assertThat(paper).contains(solid(text)));
  }

  @Test
  void addressesOfLinksArePrinted() throws Exception {
    Path profile =
        Files.writeString(
            copy.resolve("addresses.yaml"),
            """
            person: {name: Ada Example}
            talks:
              - title: Twice
                occasions:
                  - {event: Vell, date: 2024-05-04, url: "https://example.org/vell"}
                  - {event: Moor, date: 2025-05-04, url: "https://example.org/moor"}
            education: [{institution: Nowhere, highlights: ["[On tides](https://example.org/thesis)"]}]
            """);
    ExampleSites.write(profile, folder.resolve("addresses"), "portfolio");
    assertThat(printed("addresses/index.html", true))
        .contains("(https://example.org/vell)")
        .contains("(https://example.org/moor)")
        .contains("(https://example.org/thesis)");
  }

  @Test
  void sectionsAndEntriesBeginOnPages() throws Exception {
    Path profile =
        Files.writeString(
            copy.resolve("breaks.yaml"),
            """
            person: {name: Ada Example}
            experience:
              - {id: one, organization: First mill}
              - {id: two, organization: Second mill}
            talks:
              - {id: on, title: On looms, kind: keynote}
            awards: [{title: Prize}]
            documents:
              - name: portfolio
                format: html
                sections:
                  - {section: experience, entries: {two: {break-before: page}}}
                  - {section: talks, group-by: type, entries: {on: {break-before: page}}}
                  - {section: awards, break-before: page}
            """);
    ExampleSites.write(profile, folder.resolve("breaks"), "portfolio");
    browser.open(folder.resolve("breaks/portfolio.html"), 1280, "light");
    byte[] pdf = Base64.getDecoder().decode(browser.print());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(4);
      List<String> starts = List.of("Ada Example", "Second mill", "Talks", "Awards");
      for (int page = 1; page <= 4; page++) {
        PDFTextStripper one = new PDFTextStripper();
        one.setStartPage(page);
        one.setEndPage(page);
        assertThat(one.getText(document).strip()).startsWith(starts.get(page - 1));
      }
    }
  }

  private static String printed(String page, boolean script) throws Exception {
    if (script) {
      browser.open(folder.resolve(page), 1280, "dark");
    } else {
      browser.withoutScript(folder.resolve(page), 1280);
    }
    byte[] pdf;
    try {
      pdf = Base64.getDecoder().decode(browser.print());
    } finally {
      browser.withScript();
    }
    Files.write(PICTURES.resolve(page.replace('/', '-').replace(".html", ".pdf")), pdf);
    return text(pdf);
  }

  private static String text(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** Returns the text of the page without elements that the script adds. */
  private static List<String> texts(String selector) throws Exception {
    return browser
        .evaluate(
            "return [...document.querySelectorAll(\""
                + selector
                + "\")].filter(it => !it.closest('template')).map(it => it.textContent)")
        .getAsJsonArray()
        .asList()
        .stream()
        .map(text -> text.getAsString())
        .toList();
  }

  private static int visible(String selector) throws Exception {
    return browser
        .evaluate(
            "return [...document.querySelectorAll('"
                + selector
                + "')].filter(it => it.checkVisibility()).length")
        .getAsInt();
  }

  /** Removes spaces, which line breaks change, and addresses, which paper adds. */
  private static String solid(String text) {
    return text.replaceAll("\\(https?:[^)]*\\)", "").replaceAll("[\\s\\u00a0\\u00ad-]+", "");
  }
}
