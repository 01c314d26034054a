package dev.dossier.examples;

import static dev.dossier.examples.Example.solid;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.Severity;
import dev.dossier.WrittenFile;
import dev.dossier.document.Entry;
import dev.dossier.document.Section;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents of a long and full career hold, and what they keep to themselves. */
@Tag("slow")
class CareerOutputTest {
  /** Values of {@code person.private}, as they are written or printed. */
  private static final List<String> PRIVATE =
      List.of(
          "555 0100 199",
          "Invented Lane",
          "Erfundene Gasse",
          "1979-04-01",
          "April 1979",
          "Apr 1979",
          "April 1, 1979",
          "Apr 1, 1979",
          "Vellian",
          "vellisch",
          "married to the sea");

  private final Example career = Example.career();

  @Test
  void writesEveryDocument() {
    assertThat(career.files())
        .extracting(WrittenFile::document)
        .contains("portfolio", "cv", "resume", "hpc", "application");
  }

  @ParameterizedTest
  @CsvSource({"talks, 40", "committees, 12", "publications, 120"})
  void hasEveryTalkCommitteeAndPublication(String kind, int count) {
    assertThat(section("portfolio", kind).entries()).hasSize(count);
    assertThat(section("cv", kind).entries()).hasSize(count);
  }

  @ParameterizedTest
  @ValueSource(strings = {"talks", "committees", "publications"})
  void showsEachOfThemOnThePageOnce(String kind) {
    Document page = career.page("index.html");

    for (Entry entry : section("portfolio", kind).entries()) {
      var element = page.getElementById(entry.id());
      assertThat(element).as(entry.id()).isNotNull();
      assertThat(page.select("[id='" + entry.id() + "']")).as(entry.id()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"publications.bib", "publications.json"})
  void thePublicationsBesideThePageAreReadAsTheyAreListed(String file, @TempDir Path folder)
      throws IOException {
    Files.copy(career.file(file), folder.resolve(file));
    Path profile = folder.resolve("profile.yaml");
    Files.writeString(profile, "person: {name: Ada M. Example}\npublications: " + file + "\n");

    Dossier read = Dossier.read(profile);

    assertThat(read.problems()).isEmpty();
    assertThat(titles(read.documents().get(0)))
        .containsExactlyInAnyOrderElementsOf(titles(career.document("portfolio")))
        .hasSize(120);
    assertThat(career.file("hpc/index.html")).exists();
    assertThat(career.file("hpc/publications.bib")).doesNotExist();
  }

  /** Without markup and capitals: CSL-JSON has them in sentence case. */
  private static List<String> titles(dev.dossier.document.Document document) {
    return document.sections().stream()
        .filter(section -> section.kind().word().equals("publications"))
        .flatMap(section -> section.entries().stream())
        .map(entry -> entry.title().plain().toLowerCase(Locale.ROOT))
        .distinct()
        .toList();
  }

  @Test
  void thePageOfEachPublicationHasItsBibTeX() {
    Document page = career.page("index.html");

    List<String> alone =
        page.select("#publications .links a[href^=publications/]").eachAttr("href");
    assertThat(alone).hasSize(120).doesNotHaveDuplicates();
    assertThat(alone)
        .extracting(file -> career.page(file).select("pre[data-copy]").text())
        .allSatisfy(block -> assertThat(block).startsWith("@").endsWith("}"));
    assertThat(page.select("#publications pre[data-copy]")).isEmpty();
    assertThat(page.select("link[rel=alternate][href=publications.bib]")).hasSize(1);
    assertThat(page.select(".foot a[href^=publications.]").eachAttr("href"))
        .containsExactly("publications.bib", "publications.json");
  }

  @Test
  void showsSelectedWorksFirstWithOnePageEach() {
    Document page = career.page("index.html");

    assertThat(page.select("main > section").eachAttr("id"))
        .startsWith("news", "selected-publications", "projects");
    assertThat(page.select("#selected-publications .links a[href^=publications/]").eachAttr("href"))
        .hasSize(5)
        .isSubsetOf(page.select("#publications .links a[href^=publications/]").eachAttr("href"));
  }

  @Test
  void showsAllTalksOnThePageByTheirIds() {
    Document page = career.page("index.html");

    assertThat(IntStream.rangeClosed(1, 40).mapToObj("talk-%02d"::formatted))
        .allSatisfy(id -> assertThat(page.getElementById(id)).as(id).isNotNull());
  }

  @ParameterizedTest
  @ValueSource(strings = {"talks", "committees"})
  void printsEachOfThemInTheCv(String kind) {
    String text = solid(career.pdfText("cv.pdf"));

    assertThat(section("cv", kind).entries())
        .allSatisfy(entry -> assertThat(text).contains(solid(entry.title().plain())));
  }

  @Test
  void printsEveryReferenceInTheCv() {
    String text = withoutScripts(solid(career.pdfText("cv.pdf")));

    assertThat(section("cv", "publications").entries())
        .hasSize(120)
        .extracting(entry -> withoutScripts(entry.reference().plain()))
        .allSatisfy(reference -> assertThat(text).contains(solid(shortened(reference))));
  }

  /** A PDF prints the address of a DOI as the DOI. */
  private static String shortened(String reference) {
    return reference.replace("https://doi.org/", "doi:");
  }

  /** A PDF sets superscripts and subscripts as raised and lowered characters. */
  private static String withoutScripts(String text) {
    return Pattern.compile("[⁰¹²³⁴-⁻₀-₋]")
        .matcher(text)
        .replaceAll(script -> Normalizer.normalize(script.group(), Normalizer.Form.NFKC))
        .replace('−', '-');
  }

  @Test
  void printsDurationsIfTheDocumentHasThem() {
    assertThat(solid(career.pdfText("private/application.pdf")))
        .contains(solid("Oct 2008 – Aug 2011 · 2 years"));
    assertThat(solid(career.pdfText("cv.pdf"))).doesNotContain(solid("· 2 years"));
  }

  @Test
  void theResumeHasOnePageAndNoCitedWorks() {
    assertThat(career.pdfPages("resume.pdf")).isEqualTo(1);
    assertThat(section("resume", "publications").entries()).hasSize(3);
    assertThat(section("resume", "talks").entries()).hasSize(3);
    assertThat(career.document("resume").sections())
        .extracting(section -> section.kind().word())
        .doesNotContain("references");
    assertThat(solid(career.pdfText("resume.pdf")))
        .contains(solid("See 117 more online"), solid("See 37 more online"))
        .doesNotContain(solid("A talk whose slides were lost"));
  }

  @Test
  void theFooterIsNotPartOfTheTextThatProgramsExtract() {
    assertThat(career.pdfPages("cv.pdf")).isGreaterThan(1);
    assertThat(career.pdfText("cv.pdf")).doesNotContain("PhD · 1/");
  }

  @Test
  void selectsByTags() {
    assertThat(section("hpc", "projects").entries())
        .extracting(entry -> entry.title().plain())
        .containsExactly("VELL", "EXA-SEA");
    assertThat(section("hpc", "talks").entries())
        .extracting(entry -> entry.title().plain())
        .contains("Kernels that wait for somebody after all")
        // Tagged hpc, but teaching too.
        .doesNotContain("Sea models for people in a hurry");
  }

  @Test
  void printsChineseWithACustomFont() {
    assertThat(career.dossier().problems())
        .allMatch(problem -> problem.severity() == Severity.HINT);
    assertThat(Example.solid(career.pdfText("cv.pdf"))).contains("声速与想象之海");
  }

  @Test
  void rendersAPageWithCustomTemplates() {
    assertThat(career.page("hpc/index.html").select("h2").eachText()).contains("Asides");
    assertThat(career.page("index.html").select("h2").eachText()).doesNotContain("Asides");
  }

  @Test
  void privateDataAreOnlyInPrivateDocuments() throws IOException {
    for (WrittenFile file : career.files()) {
      if (file.document().equals("application")) {
        continue;
      }
      String bytes = new String(Files.readAllBytes(file.path()), StandardCharsets.UTF_8);
      assertThat(bytes.replace('\u00a0', ' ')).as(file.path().toString()).doesNotContain(PRIVATE);
      if (file.path().toString().endsWith(".pdf")) {
        String text = career.pdfText(file.path().getFileName().toString());
        assertThat(solid(text))
            .as(file.path().toString())
            .doesNotContain(PRIVATE.stream().map(Example::solid).toList());
      }
    }
  }

  @Test
  void linksToFilesHaveTargets() throws IOException {
    for (WrittenFile file : career.files()) {
      if (file.path().toString().endsWith(".html")) {
        Document page = Jsoup.parse(Files.readString(file.path()));
        assertThat(page.select("[href]").eachAttr("href"))
            .as(file.path().toString())
            .filteredOn(href -> !href.matches("([a-z]+:|#).*"))
            .map(href -> file.path().resolveSibling(href.replaceFirst("#.*", "")))
            .allSatisfy(target -> assertThat(target).exists());
      }
    }
  }

  @Test
  void printsPrivateDataInPrivateDocuments() {
    assertThat(solid(career.pdfText("private/application.pdf")))
        .contains(
            solid("+00 555 0100 199"),
            solid("17 Invented Lane, 00017 Nordhaven"),
            solid("Port Imaginary"),
            "Vellian",
            solid("married to the sea"),
            solid("1 Apr 1979"));
  }

  /** The last of its kind: selected ones stand before all. */
  private Section section(String document, String kind) {
    return career.document(document).sections().stream()
        .filter(section -> section.kind().word().equals(kind))
        .reduce((one, later) -> later)
        .orElseThrow(() -> new AssertionError("no section " + kind + " in " + document));
  }

  @Test
  void textOfTheCvStaysWithinTheMargins() throws IOException {
    float margin = 25 * 72 / 25.4f;
    List<String> past = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition glyph) {
            float end = glyph.getX() + glyph.getWidth();
            if (end > glyph.getPageWidth() - margin + 0.7f && !glyph.getUnicode().isBlank()) {
              past.add("page " + getCurrentPageNo() + ": " + glyph.getUnicode());
            }
          }
        };
    try (PDDocument pdf = Loader.loadPDF(career.file("cv.pdf").toFile())) {
      stripper.getText(pdf);
    }
    assertThat(past).isEmpty();
  }
}
