package dev.dossier.pdf.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.document.Document;
import dev.dossier.pdf.Glyphs;
import dev.dossier.pdf.Lines;
import dev.dossier.pdf.Printed;
import dev.dossier.pdf.TagTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that all themes follow. */
@Tag("slow")
class ThemeRulesTest {
  private static final String PROFILE =
      """
      person: {name: Ada Example}
      summary: |
        I measure sound.[^note]

        [^note]: Longer *than* the [list](https://example.org/list).
      experience:
        - organization: Kestrel Freight
          title: Engineer
          location: Tarnow Bay
          start: 2021-04
          end: present
          highlights: [Cut latency, Led a group]
      education:
        - {institution: Somewhere, degree: PhD, start: 2008, end: 2012, thesis: On Looms, advisors: [Zoe Lu], grade: excellent}
      projects:
        - {id: loom, name: Loom, url: "https://example.org/loom", talks: [numbers, cards]}
      talks:
        - {id: numbers, title: Numbers, event: Example Days, date: 2025-10-24, kind: invited}
        - {id: cards, title: Cards, event: Other Days, date: 2024-05-02}
      patents:
        - {title: A shuttle, number: "11,234,567", office: US, date: 2020-03-01}
      awards:
        - {title: A prize, awarder: Society, date: 2019}
        - {title: Another prize, awarder: Academy, date: 2018}
      publications:
        - {id: p, type: book, title: A book, author: [{family: Example, given: Ada}], publisher: Press, issued: 2019, DOI: 10.1000/182}
      languages:
        - {language: English, fluency: native}
        - {language: French, fluency: C1}
      documents:
        - {name: cv, format: pdf, theme: THEME, sections: [experience, education, projects, TALKS, patents, awards, publications, languages]}
      """;

  @TempDir Path folder;

  static List<String> themes() {
    return PrintTheme.NAMES;
  }

  private byte[] file(String theme, String profile) throws IOException {
    Path path = folder.resolve("profile.yaml");
    Files.writeString(path, profile.replace("THEME", theme));
    Document document = Dossier.read(path).documents().get(0);
    return Printed.file(document);
  }

  private byte[] file(String theme) throws IOException {
    return file(theme, PROFILE.replace("TALKS", "talks"));
  }

  @ParameterizedTest
  @MethodSource("themes")
  void entriesWithoutTextHaveOneLineWithoutLabels(String theme) throws IOException {
    String text = Printed.text(file(theme)).replace('\u00A0', ' ');
    assertThat(text)
        .contains("A shuttle, US 11,234,567", "Numbers, Example Days, Invited talk")
        .contains("A prize, Society", "English (native), French (C1)")
        .doesNotContain("Number:", "Office:");
  }

  /** Entries of a list are alike: one with text makes all of them full entries. */
  @ParameterizedTest
  @ValueSource(strings = {"classic", "modern", "compact"})
  void aListIsUniform(String theme) throws IOException {
    String profile =
        PROFILE
            .replace("TALKS", "talks")
            .replace("awarder: Society,", "awarder: Society, description: For ten years.,");
    assertThat(Lines.of(file(theme, profile)))
        .contains("Society", "Academy")
        .noneMatch(line -> line.startsWith("Another prize, Academy"));
  }

  @ParameterizedTest
  @MethodSource("themes")
  void factsOfADegreeAreInOneLine(String theme) throws IOException {
    assertThat(Printed.text(file(theme)))
        .contains("Thesis: On Looms; Advisors: Zoe Lu; Grade: excellent");
  }

  @ParameterizedTest
  @MethodSource("themes")
  void aDoiIsPrintedAsADoiAndLeadsToItsAddress(String theme) throws IOException {
    byte[] file = file(theme);
    assertThat(Printed.text(file)).contains("doi:10.1000/182").doesNotContain("https://doi.org");
    try (PDDocument pdf = Loader.loadPDF(file)) {
      assertThat(pdf.getPage(0).getAnnotations())
          .filteredOn(PDAnnotationLink.class::isInstance)
          .extracting(it -> it.getCOSObject().toString())
          .anyMatch(link -> link.contains("https://doi.org/10.1000/182"));
    }
  }

  @ParameterizedTest
  @MethodSource("themes")
  void aRelatedTalkIsPrintedOnce(String theme) throws IOException {
    assertThat(Pattern.compile("Numbers").matcher(Printed.text(file(theme))).results()).hasSize(1);
    assertThat(Printed.text(file(theme, PROFILE.replace("TALKS,", ""))))
        .contains("Related talks: Numbers, Example Days, 24 Oct 2025; Cards, Other Days");
  }

  @ParameterizedTest
  @MethodSource("themes")
  void aNoteIsAtTheFootOfItsPageWithItsLink(String theme) throws IOException {
    byte[] file = file(theme);
    TextPosition note = DateOfTitleTest.of(file, "Longer than the list.");
    assertThat(note.getY()).isGreaterThan(0.9f * note.getPageHeight());
    assertThat(TagTree.of(file)).contains("[Link list⧉]").doesNotContain("↑");
  }

  @ParameterizedTest
  @MethodSource("themes")
  void aBulletIsTextAndTheLabelOfItsItem(String theme) throws IOException {
    byte[] file = file(theme);
    assertThat(Printed.text(file)).contains("• Cut latency • Led a group");
    assertThat(TagTree.of(file)).containsPattern("Lbl •");
  }

  @ParameterizedTest
  @MethodSource("themes")
  void organisationAndPlaceHaveALineOfTheirOwnForParsers(String theme) throws IOException {
    List<String> lines = Lines.of(file(theme));
    if (List.of("scholar", "column").contains(theme)) {
      assertThat(lines).anyMatch(line -> line.contains("Engineer, Kestrel Freight, Tarnow Bay"));
    } else {
      assertThat(lines)
          .anyMatch(line -> line.matches("Kestrel Freight,? +Tarnow Bay"))
          .anyMatch(line -> line.matches("(Experience )?Engineer +Apr 2021 – present"));
    }
  }

  /** Titles with and without links have the same colour. */
  @ParameterizedTest
  @MethodSource("themes")
  void titlesAreAlike(String theme) throws IOException {
    String linked = PROFILE.replace("TALKS", "talks");
    String unlinked = linked.replace("url: \"https://example.org/loom\", ", "");
    assertThat(Glyphs.of(file(theme, linked))).hasSameSizeAs(Glyphs.of(file(theme, unlinked)));
    assertThat(colours(file(theme, linked))).isEqualTo(colours(file(theme, unlinked)));
  }

  /** Returns the fill colours of the first page in the order of their use, without repetition. */
  private static List<String> colours(byte[] file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file);
        var in = pdf.getPage(0).getContents()) {
      String content = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
      return Pattern.compile("[\\d. ]+ rg")
          .matcher(content)
          .results()
          .map(colour -> colour.group().strip())
          .distinct()
          .sorted()
          .toList();
    }
  }
}
