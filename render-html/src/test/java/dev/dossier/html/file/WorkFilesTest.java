package dev.dossier.html.file;

import static dev.dossier.testing.EntryBuilder.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.Document;
import dev.dossier.document.Section;
import dev.dossier.html.HtmlRenderer;
import dev.dossier.html.PageUnderTest;
import dev.dossier.profile.csl.Publication;
import dev.dossier.render.Renderer;
import dev.dossier.render.Renderer.OutputFile;
import dev.dossier.testing.DocumentBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkFilesTest {
  private static final Publication WORK =
      new Publication(
          "aeris",
          "article",
          Map.of("title", "On <i>Looms</i> & </pre>", "annote", "the reviewer was wrong"),
          Map.of(),
          Map.of(),
          List.of());

  @ParameterizedTest
  @CsvSource({
    "index.html, publications",
    "cv/index.html, cv/publications",
    "works.html, works-publications",
    "a/b.html, a/b-publications"
  })
  void theFilesAreBesideThePage(String page, String stem) {
    assertThat(render(page).files())
        .extracting(OutputFile::path)
        .containsExactly(page, stem + ".bib", stem + ".json");
  }

  @Test
  void aPageWithoutPublicationsHasNone() {
    Document document =
        DocumentBuilder.page("Ada Example")
            .entries("talks", "Talks", entry("talk", "a", "A Talk"))
            .build();

    assertThat(new HtmlRenderer().render(document, Instant.EPOCH).files()).hasSize(1);
  }

  @Test
  void theyHaveNoPrivateNotes() {
    assertThat(render("index.html").files())
        .extracting(file -> new String(file.content(), StandardCharsets.UTF_8))
        .allSatisfy(text -> assertThat(text).contains("Looms").doesNotContain("reviewer"));
  }

  @Tag("judge")
  @Test
  void bibTexToCopyIsEscaped() throws Exception {
    PageUnderTest page = PageUnderTest.of(document("index.html"));

    assertThat(page.elements("pre"))
        .singleElement()
        .extracting(pre -> pre.getTextContent().strip())
        .isEqualTo("@misc{aeris,\n  title = {On \\emph{{Looms}} \\& </pre>}\n}");
    assertThat(page.complaints()).isEmpty();
  }

  private static Renderer.Rendering render(String page) {
    return new HtmlRenderer().render(document(page), Instant.EPOCH);
  }

  private static Document document(String page) {
    return DocumentBuilder.page("Ada Example")
        .file(page)
        .section(
            "publications",
            Section.Form.REFERENCES,
            "Publications",
            entry("publication", "aeris", "On Looms").record(WORK))
        .build();
  }
}
