package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.document.Section;
import dev.dossier.render.Renderer;
import dev.dossier.testing.DocumentBuilder;
import dev.dossier.testing.EntryBuilder;
import dev.dossier.text.RichText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Profile content remains text, even if the reader of profiles did not reject it. */
class HostileContentTest {
  private static final String SCRIPT =
      "\"'></title></style><script>alert(1)</script><b onclick=x>&";

  private static Document hostile(String url) {
    EntryBuilder entry =
        EntryBuilder.entry("project", "one", SCRIPT)
            .in("en\"><script>alert(1)</script>")
            .url(url)
            .tagline(SCRIPT)
            .line(SCRIPT, SCRIPT, SCRIPT)
            .on(SCRIPT, "2025")
            .description(RichText.ofPlain(SCRIPT))
            .link(SCRIPT, url)
            .related(
                "talks",
                SCRIPT,
                new Entry.Related.Item(
                    RichText.ofPlain(SCRIPT), url, null, RichText.ofPlain(SCRIPT), null))
            .part(EntryBuilder.entry("project", "two", SCRIPT).url(url));
    return DocumentBuilder.page(SCRIPT)
        .titled(SCRIPT)
        .description(SCRIPT)
        .pronouns(SCRIPT)
        .at(SCRIPT, SCRIPT, SCRIPT)
        .date(SCRIPT, "2026-01-07")
        .photo(new byte[] {1}, SCRIPT)
        .contact("profile", SCRIPT, SCRIPT, url)
        .contact("website", SCRIPT, SCRIPT, url)
        .alternate(SCRIPT, SCRIPT, SCRIPT, "en")
        .label("contents", SCRIPT)
        .entries("projects", SCRIPT, entry)
        .section("skills", Section.Form.FACTS, SCRIPT, EntryBuilder.entry("skill", "s", SCRIPT))
        .grouped(
            "publications",
            Section.Form.REFERENCES,
            SCRIPT,
            DocumentBuilder.group(
                SCRIPT, EntryBuilder.entry("publication", "ref-a", SCRIPT).url(url)))
        .build();
  }

  @Test
  void scriptsInTextsAreEscaped() throws Exception {
    PageUnderTest page = PageUnderTest.of(hostile("https://example.org"));
    assertThat(page.elements("script"))
        .extracting(script -> script.getAttribute("type"))
        .containsExactly("application/ld+json", "");
    assertThat(page.elements("script").get(0).getTextContent()).doesNotContain("<");
    assertThat(page.elements("script").get(1).getTextContent()).doesNotContain("alert");
    assertThat(page.elements("b")).isEmpty();
    assertThat(page.attribute("onclick")).isEmpty();
    assertThat(page.elements("title").get(0).getTextContent()).isEqualTo(SCRIPT + ": " + SCRIPT);
    assertThat(page.ofClass("title"))
        .extracting(Element::getTextContent)
        .allMatch(t -> t.contains(SCRIPT));
    for (String place :
        new String[] {
          "byline",
          "headline",
          "affiliation",
          "documents",
          "line",
          "when",
          "role",
          "tagline",
          "label",
          "group",
          "contacts"
        }) {
      assertThat(page.ofClass(place))
          .as(place)
          .isNotEmpty()
          .allMatch(e -> e.getTextContent().contains(SCRIPT));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "//evil.example.org",
        "#_content",
      })
  void urlsWithOtherSchemesAreNotLinked(String url) throws Exception {
    PageUnderTest page = PageUnderTest.of(hostile(url));
    assertThat(page.attribute("href"))
        .allMatch(
            href ->
                href.startsWith("#") || href.startsWith("%22'%3E") || href.equals("person.vcf"));
    assertThat(page.byId("one").getElementsByTagName("a").getLength()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/?a=1&b=\"x\"",
        "mailto:ada@example.org",
        "tel:+49551",
        "HTTP://example.org"
      })
  void urlsWithSafeSchemesAreLinked(String url) throws Exception {
    PageUnderTest page = PageUnderTest.of(hostile(url));
    assertThat(page.attribute("href")).filteredOn(url::equals).hasSize(7);
  }

  @Test
  void aTemplateOfTheUserThatReachesForJavaIsAProblem(@TempDir Path folder) throws Exception {
    Files.writeString(
        folder.resolve("notes.ftlh"),
        "<#macro footnotes>\n${'freemarker.template.utility.Execute'?new()('id')}</#macro>");
    Renderer.Rendering rendering =
        new HtmlRenderer()
            .render(DocumentBuilder.page("Ada").templates(folder).build(), Instant.EPOCH);
    assertThat(rendering.files()).isEmpty();
    assertThat(rendering.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.isError()).isTrue();
              assertThat(problem.file()).isEqualTo(folder.resolve("notes.ftlh").toString());
              assertThat(problem.line()).isEqualTo(2);
              assertThat(problem.message())
                  .contains("freemarker.template.utility.Execute")
                  .doesNotContain("\n");
            });
  }
}
