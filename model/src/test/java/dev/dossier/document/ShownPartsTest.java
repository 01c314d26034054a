package dev.dossier.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.ProfileFolder;
import dev.dossier.text.RichText;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places, addresses, related entries and the summary are shown or not, as a document says. */
class ShownPartsTest {
  private static final String PROFILE =
      """
      person: {name: Ada Example, location: Turin, website: "https://ada.example"}
      summary: I make looms count.
      experience:
        - {organization: Mill, title: Weaver, location: Lyon, url: "https://mill.example"}
      projects:
        - name: Loom
          url: https://loom.example
          links: [{label: Code, url: "https://code.example"}]
          summary: See [the plan](https://plan.example).
          talks: [numbers]
          publications: [w]
      talks:
        - id: numbers
          title: Numbers
          occasions:
            - {event: Days, location: Oslo, date: 2024, url: "https://days.example", slides: "https://slides.example"}
            - {event: Nights, location: Rome, date: 2025}
      publications:
        items:
          - {id: w, type: article-journal, title: Work, issued: 2024, DOI: 10.1000/1, URL: "https://work.example"}
          - {id: v, type: webpage, title: Site, issued: 2023, URL: "https://site.example"}
      """;

  @TempDir Path temp;

  private Document document(String format, String keys) {
    return new ProfileFolder(temp)
        .document(
            "doc", PROFILE + "documents: [{name: doc, format: %s%s}]\n".formatted(format, keys));
  }

  private static Entry entry(Document document, String kind) {
    return document.sections().stream()
        .flatMap(section -> section.entries().stream())
        .filter(entry -> entry.kind().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "pdf"})
  void placesAreShownUnlessTheDocumentSaysNot(String format) {
    Document with = document(format, "");
    assertThat(String.valueOf(entry(with, "position").location())).contains("Lyon");
    assertThat(entry(with, "talk").parts().get(0).location()).isNotNull();
    Document without = document(format, ", locations: false");
    assertThat(entry(without, "position").location()).isNull();
    assertThat(entry(without, "talk").parts()).allMatch(part -> part.location() == null);
    assertThat(String.valueOf(without.header().location())).contains("Turin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "pdf"})
  void addressesAreShownUnlessTheDocumentSaysNot(String format) {
    Document without = document(format, ", urls: false");
    assertThat(without.toString())
        .contains("https://plan.example", "10.1000/1")
        .doesNotContain("href=\"https://site.example");
    assertThat(entry(without, "project").url()).isNull();
    assertThat(entry(without, "project").links()).isEmpty();
    assertThat(entry(without, "talk").parts())
        .allMatch(part -> part.url() == null && part.links().isEmpty());
    List<String> references =
        without.sections().stream()
            .flatMap(section -> section.entries().stream())
            .filter(entry -> entry.reference() != null)
            .map(entry -> entry.reference().plain())
            .toList();
    assertThat(String.join(" ", references)).contains("Site").doesNotContain("site.example");
    assertThat(without.header().contacts())
        .filteredOn(contact -> !contact.kind().equals("location"))
        .allMatch(contact -> contact.url() != null);
    Document with = document(format, "");
    assertThat(entry(with, "project").url()).isEqualTo("https://loom.example");
    assertThat(entry(with, "talk").parts()).anyMatch(part -> !part.links().isEmpty());
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "html |                                           | talks publications | projects",
        "html | related: true                             | talks publications | projects",
        "html | related: false                            |                    |",
        "pdf  |                                           |                    |",
        "pdf  | related: true                             | talks publications | projects",
        "pdf  | related: false                            |                    |",
        "pdf  | 'sections: [projects]'                    | talks publications |",
        "pdf  | 'sections: [projects, talks]'             | publications       |",
        "pdf  | 'sections: [projects], related: false'    |                    |",
        "pdf  | 'sections: [talks]'                       |                    |",
        "pdf  | 'sections: [talks], related: true'        |                    | projects",
        "pdf  | 'sections: [projects, {section: talks, years: {from: 2030}}]' | talks publications"
            + " |",
      })
  void whatStandsElsewhereOnPaperIsNotSaidAgain(
      String format, String keys, String ofProject, String ofTalk) {
    Document document = document(format, keys == null ? "" : ", " + keys);
    if (keys == null || !keys.contains("[talks]")) {
      assertThat(related(entry(document, "project"))).isEqualTo(or(ofProject));
    }
    if (keys == null || !keys.contains("[projects")) {
      assertThat(related(entry(document, "talk"))).isEqualTo(or(ofTalk));
    }
  }

  private static String or(String text) {
    return text == null ? "" : text;
  }

  private static String related(Entry entry) {
    return String.join(" ", entry.related().stream().map(it -> it.kind().word()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "pdf"})
  void theSummaryIsShownUnlessTheDocumentSaysNot(String format) {
    assertThat(document(format, "").introduction()).isNotNull();
    assertThat(document(format, ", summary: false").introduction()).isNull();
    Document section = document(format, ", sections: [summary, talks], summary: false");
    assertThat(section.sections()).extracting(it -> it.kind().word()).containsExactly("talks");
    assertThat(
            String.valueOf(
                document(format, ", summary: false, introduction: Hello.").introduction()))
        .contains("Hello.");
  }

  @Test
  void aVariantMayShowThemAgain() {
    Document again =
        new ProfileFolder(temp)
            .document(
                "again",
                PROFILE
                    + """
                    documents:
                      - {name: doc, format: pdf, locations: false, summary: false}
                      - {name: again, extends: doc, locations: true}
                    """);
    assertThat(entry(again, "position").location()).isNotNull();
    assertThat(again.introduction()).isNull();
  }

  @Test
  void keywordsThatBeginWithAnUnderscoreAreForTheAuthor() {
    Entry project =
        entry(
            new ProfileFolder(temp)
                .document(
                    "doc",
                    """
                    person: {name: Ada Example}
                    projects:
                      - name: Loom
                        keywords: [_draft, weaving]
                        highlights: [{text: It counts, keywords: [_mine, silk]}]
                    documents: [{name: doc, format: html}]
                    """),
            "project");
    assertThat(project.keywords()).extracting(RichText::plain).containsExactly("weaving");
    assertThat(project.topics()).containsExactlyInAnyOrder("weaving", "silk");
    assertThat(project.highlights())
        .extracting(RichText::plain)
        .containsExactly("It counts (silk)");
  }
}
