package dev.dossier.pdf.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.Problem;
import dev.dossier.document.Document;
import dev.dossier.document.Document.Layout;
import dev.dossier.pdf.Printed;
import dev.dossier.pdf.RichSample;
import dev.dossier.pdf.Samples;
import dev.dossier.pdf.SeedSample;
import dev.dossier.pdf.VeraPdf;
import dev.dossier.profile.spec.Design;
import dev.dossier.render.Renderer.Rendering;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConformanceTest {
  static Stream<Arguments> documents() throws IOException {
    Map<String, Document> documents = new LinkedHashMap<>();
    documents.put("name-only", Samples.nameOnly());
    documents.put("seed", SeedSample.document());
    documents.put("rich", RichSample.document());
    documents.put("photo", SeedSample.withPhoto());
    documents.put("letter", Samples.onLetter());
    documents.put("long", Samples.longOne(120));
    documents.put("example", ofProfile("../example-profile/profile.yaml"));
    Document career = ofProfile("../example-profile/career/profile.yaml");
    documents.put("career", career);
    documents.put("career-letter", onLetter(career));
    Document engineer = ofProfile("../example-profile/engineer/profile.yaml");
    documents.put("engineer", engineer);
    documents.put("engineer-letter", onLetter(engineer));
    Document professor = ofProfile("../example-profile/professor/profile.yaml");
    documents.put("professor", professor);
    documents.put("professor-letter", onLetter(professor));
    return PrintTheme.NAMES.stream()
        .flatMap(
            theme ->
                documents.entrySet().stream()
                    .map(
                        document ->
                            Arguments.of(
                                theme,
                                document.getKey(),
                                Samples.inTheme(theme, document.getValue()))));
  }

  private static Document onLetter(Document document) {
    return Samples.with(
        document, new Layout(null, null, Design.NONE, "letter", null, null, null, null));
  }

  private static Document ofProfile(String path) {
    return Dossier.read(Path.of(path)).documents().stream()
        .filter(document -> document.format().equals("pdf"))
        .findFirst()
        .orElseThrow();
  }

  @Tag("judge")
  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("documents")
  void everyFileIsPdfUa1AndPdfA2a(String theme, String name, Document document) throws IOException {
    Rendering rendering = Printed.rendering(document);
    assertThat(rendering.problems()).noneMatch(Problem::isError);
    byte[] file = rendering.files().get(0).content();
    Printed.keep(theme + "-" + name, file);
    assertThat(VeraPdf.complaints(file)).isEmpty();
  }

  @Tag("judge")
  @Test
  void theJudgeCondemnsAFileWithoutMarks() throws IOException {
    byte[] file = Printed.file(Samples.nameOnly());
    try (PDDocument pdf = Loader.loadPDF(file)) {
      pdf.getDocumentCatalog().setStructureTreeRoot(null);
      var out = new java.io.ByteArrayOutputStream();
      pdf.save(out);
      assertThat(VeraPdf.complaints(out.toByteArray())).isNotEmpty();
    }
  }

  @Test
  void metadataSayWhatTheFileIs() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Printed.file(SeedSample.document()))) {
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("Sam Foreman: Curriculum vitae");
      assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Sam Foreman");
      assertThat(pdf.getDocumentInformation().getSubject())
          .isEqualTo("Curriculum vitae of Sam Foreman");
      assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo(Printed.DATE);
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
    }
  }

  @Test
  void theOutlineIsTheHeadings() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Printed.file(SeedSample.document()))) {
      StringBuilder outline = new StringBuilder();
      write(pdf.getDocumentCatalog().getDocumentOutline().children(), "", outline);
      assertThat(outline)
          .hasToString(
              """
              Sam Foreman
              - Ongoing Projects
              - - AuroraGPT
              - - AERIS
              - - 🍋 ezpz
              - - Genesis Project
              - - - The American Science Cloud (AmSC)
              - Additional Involvements
              - - CPSC
              - References
              """);
    }
  }

  private static void write(Iterable<PDOutlineItem> items, String indent, StringBuilder out) {
    for (PDOutlineItem item : items) {
      out.append(indent).append(item.getTitle()).append('\n');
      write(item.children(), indent + "- ", out);
    }
  }

  @Test
  void paperIsA4OrLetter() throws IOException {
    assertThat(paper(RichSample.document())).isEqualTo("595 × 842");
    assertThat(paper(Samples.onLetter())).isEqualTo("612 × 792");
  }

  private static String paper(Document document) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Printed.file(document))) {
      PDRectangle box = pdf.getPage(0).getMediaBox();
      return Math.round(box.getWidth()) + " × " + Math.round(box.getHeight());
    }
  }
}
