package dev.dossier.html;

import static dev.dossier.html.PageUnderTest.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.render.Renderer.OutputFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Each post has a page, and stands in lists and files. */
class PostPagesTest {
  @TempDir static Path folder;

  @BeforeAll
  static void write(@TempDir Path copy) throws Exception {
    PostSite.write(copy, folder, "folio");
  }

  @Tag("judge")
  @ParameterizedTest
  @ValueSource(strings = {"folio", "rail", "showcase"})
  void allPagesPassTheNuChecker(String theme, @TempDir Path copy, @TempDir Path site)
      throws Exception {
    PostSite.write(copy, site, theme);
    try (Stream<Path> files = Files.walk(site)) {
      List<Path> pages = files.filter(file -> file.toString().endsWith(".html")).toList();
      assertThat(pages).contains(site.resolve("404.html"), site.resolve("posts/new-year.html"));
      for (Path file : pages) {
        assertThat(PageUnderTest.of(Files.readString(file)).complaints())
            .as(file.toString())
            .isEmpty();
      }
    }
  }

  private static PageUnderTest page(String path) throws Exception {
    return PageUnderTest.of(new OutputFile(path, Files.readAllBytes(folder.resolve(path))));
  }

  @Test
  void theMainPageListsPostsByYearWithoutTheirTexts() throws Exception {
    PageUnderTest page = page("index.html");
    Element posts = page.byId("posts");
    assertThat(text(posts))
        .isEqualTo(
            "Posts 2026 Ein Beitrag 1 Feb 2026 🎉 Happy New Year 5 Jan 2026"
                + " Less-polished, more-frequent updates. hpc 2025 Notes on tides 1 Dec 2025");
    assertThat(page.elements("a"))
        .extracting(link -> link.getAttribute("href"))
        .contains("posts/new-year.html", "posts/tides.html", "posts/neu.html");
    assertThat(page.ofClass("footnotes")).isEmpty();
    assertThat(page.ofClass("references")).hasSize(1);
  }

  @Test
  void aPostHasItsTextNotesReferencesAndTagsOnItsPage() throws Exception {
    PageUnderTest page = page("posts/new-year.html");
    assertThat(page.elements("h1"))
        .extracting(PageUnderTest::text)
        .containsExactly("🎉 Happy New Year");
    assertThat(text(page.ofClass("text").get(0))).contains("I’d like to post more1, as");
    assertThat(text(page.ofClass("footnotes").get(0))).startsWith("Notes More on this soon!");
    assertThat(page.byId("ref-art")).isNotNull();
    assertThat(text(page.ofClass("tags").get(0))).isEqualTo("hpc");
    assertThat(page.elements("a"))
        .extracting(link -> link.getAttribute("href"))
        .contains("#fn-1", "#fnref-1", "#ref-art", "https://loom.example.org", "../index.html");
  }

  @Test
  void headingsOfAPostFollowItsTitle() throws Exception {
    assertThat(page("posts/new-year.html").elements("*"))
        .filteredOn(element -> element.getTagName().matches("h[1-6]"))
        .extracting(Element::getTagName, PageUnderTest::text)
        .containsExactly(
            tuple("h1", "🎉 Happy New Year"),
            tuple("h2", "What is under way"),
            tuple("h3", "In print"),
            tuple("h2", "What is ahead"),
            tuple("h2", "References"),
            tuple("h2", "Notes"));
  }

  @Test
  void postsLeadToTheNewerAndTheOlderOne() throws Exception {
    assertThat(page("posts/new-year.html").elements("a"))
        .filteredOn(link -> !link.getAttribute("rel").isEmpty())
        .extracting(link -> link.getAttribute("rel"), link -> link.getAttribute("href"))
        .containsExactly(tuple("prev", "neu.html"), tuple("next", "tides.html"));
    assertThat(page("posts/tides.html").ofClass("neighbors"))
        .extracting(PageUnderTest::text)
        .containsExactly("Newer post 🎉 Happy New Year");
  }

  @Test
  void aPostInAnotherLanguageSaysSo() throws Exception {
    Element text = page("posts/neu.html").ofClass("text").get(0);
    assertThat(text.getAttribute("lang")).isEqualTo("de");
  }

  @Test
  void feedAndSitemapKnowPostsThatAreNotAhead() throws Exception {
    String feed = Files.readString(folder.resolve("feed.xml"));
    assertThat(feed)
        .contains("<id>https://ada.example.org/posts/new-year.html</id>")
        .contains("<summary>Less-polished, more-frequent updates.</summary>")
        .contains("<summary>The sea goes up and down.</summary>")
        .doesNotContain("Ein Beitrag");
    assertThat(Files.readString(folder.resolve("sitemap.xml")))
        .contains("<loc>https://ada.example.org/posts/tides.html</loc>");
  }

  @Test
  void programsReadWhatItIs() throws Exception {
    assertThat(Files.readString(folder.resolve("posts/new-year.html")))
        .contains("\"@type\":\"BlogPosting\"", "\"datePublished\":\"2026-01-05\"")
        .contains("\"headline\":\"🎉 Happy New Year\"", "\"keywords\":[\"hpc\"]")
        .contains("<link rel=\"canonical\" href=\"https://ada.example.org/posts/new-year.html\">");
  }
}
