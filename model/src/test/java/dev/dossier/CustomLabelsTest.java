package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.document.Document;
import dev.dossier.document.Section;
import dev.dossier.language.LabelRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A profile may add labels of a language that Dossier does not have. */
class CustomLabelsTest {
  /** The example in the documentation. */
  private static final Path DUTCH = Path.of("../docs/labels/nl.yaml");

  private static final String PROFILE =
      """
      person: {name: Ada Example}
      talks:
        - {title: Weefgetouwen, date: 2025-10-24, selected: true}
        - {title: Ponskaarten, date: 2025-03-03, end: 2025-03-05}
      experience: [{organization: Molen, title: Wever, start: 2020-03, end: present}]
      committees: [{name: Jury, start: 2019-05, end: 2021-08}]
      """;

  @TempDir Path path;
  private ProfileFolder folder;

  @BeforeEach
  void writeDutch() throws IOException {
    folder = new ProfileFolder(path).with("labels/nl.yaml", Files.readString(DUTCH));
  }

  @Test
  void theExampleToCopyIsCompleteAndDutch() {
    Document cv = dutch("labels: {nl: labels/nl.yaml}\nlanguage: nl\n");
    assertThat(cv.language()).isEqualTo("nl");
    assertThat(cv.sections())
        .extracting(section -> section.title().plain())
        .containsExactlyInAnyOrder("Voordrachten", "Werkervaring", "Commissies");
    assertThat(cv.labels())
        .containsEntry("filter.count", "{0} van {1}")
        .containsEntry("colon", ": ")
        .doesNotContainValue("Talks");
    assertThat(whens(cv))
        .containsExactlyInAnyOrder(
            "24 okt 2025", "3–5 mrt 2025", "sinds mrt 2020", "mei 2019 – aug 2021");
  }

  @Test
  void noLabelOfTheExampleIsInEnglish() {
    var english = folder.document("cv", PROFILE + documents("en")).labels();
    var dutch = dutch("labels: {nl: labels/nl.yaml}\nlanguage: nl\n").labels();
    assertThat(
            dutch.entrySet().stream()
                .filter(word -> !word.getKey().startsWith("date.") && isWord(word.getValue())))
        .filteredOn(word -> word.getValue().equals(english.get(word.getKey())))
        .extracting(word -> word.getValue())
        .containsOnly(
            "Software",
            "BibTeX",
            "CV",
            "ORCID",
            "DOI",
            "arXiv",
            "PDF",
            "Interviews",
            "Podcast",
            "Podcasts",
            "Posters",
            "Preprints",
            "Radio",
            "Tutorials",
            "{0} in {1}");
  }

  private static boolean isWord(String label) {
    return label.matches(".*\\p{L}{2}.*");
  }

  @Test
  void aRegionInheritsTheLabelsOfItsLanguageAndMayOverrideThem() {
    folder.with("labels/nl-BE.yaml", "section.experience: Loopbaan\n");
    Document cv =
        dutch("labels: {nl: labels/nl.yaml, nl-BE: labels/nl-BE.yaml}\nlanguage: nl-BE\n");
    assertThat(cv.sections())
        .extracting(section -> section.title().plain())
        .containsExactlyInAnyOrder("Voordrachten", "Loopbaan", "Commissies");
  }

  @Test
  void missingLabelsAreInEnglishAndReported() {
    folder.with("labels/nl.yaml", "section.talks: Voordrachten\n");
    int all = new LabelRules("nl").required().size();
    Dossier dossier =
        folder.read(PROFILE + "labels: {nl: labels/nl.yaml}\nlanguage: nl\n" + documents("nl"));
    assertThat(dossier.problems())
        .extracting(Problem::severity, Problem::line, Problem::message)
        .containsExactly(
            tuple(
                Severity.HINT,
                0,
                "%s of %s labels are missing, which are in English instead: 'abstract', 'back-to-text', 'bibtex' …"
                    .formatted(all - 1, all)));
    assertThat(dossier.documents().get(0).sections())
        .extracting(section -> section.title().plain())
        .contains("Voordrachten", "Experience");
  }

  @Test
  void oneLabelOfAKnownLanguageCanBeReplaced() {
    folder.with("labels/de.yaml", "section.experience: Werdegang\n");
    String profile = PROFILE + "labels: {de: labels/de.yaml}\n";
    assertThat(folder.document("cv", profile + documents("de-AT")).sections())
        .extracting(section -> section.title().plain())
        .containsExactlyInAnyOrder("Vorträge", "Werdegang", "Gremienarbeit");
    assertThat(folder.document("cv", profile + documents("en")).sections())
        .extracting(section -> section.title().plain())
        .contains("Experience");
  }

  @Test
  void otherDocumentsAreLabelledInTheWordsOfTheProfile() {
    folder.with("labels/de.yaml", "curriculum-vitae: Werdegang\nsection.talks: Reden\n");
    Document page =
        folder.document(
            "page",
            PROFILE
                + """
                labels: {de: labels/de.yaml, nl: labels/nl.yaml}
                documents:
                  - {name: page, format: html, language: nl, sections: [talks]}
                  - {name: cv, format: pdf, language: de, sections: [{section: talks, selected: true}]}
                """);
    assertThat(page.alternates())
        .extracting(Document.Alternate::label)
        .containsExactly("Werdegang");
  }

  @Test
  void theLineBelowASectionLeadsToTheHeadingInTheWordsOfThePage() {
    Document cv =
        folder.document(
            "short",
            PROFILE
                + """
                labels: {nl: labels/nl.yaml}
                documents:
                  - {name: page, format: html, language: nl, sections: [talks]}
                  - {name: short, format: html, language: nl, sections: [{section: talks, selected: true, more: true}]}
                """);
    Section.More more = cv.sections().get(0).more();
    assertThat(more).isNotNull();
    assertThat(more.text()).isEqualTo("Nog 1 online bekijken");
    assertThat(more.url()).isEqualTo("page.html#voordrachten");
  }

  private Document dutch(String keys) {
    return folder.document("cv", PROFILE + keys + "documents: [{name: cv, format: pdf}]\n");
  }

  private static String documents(String language) {
    return "documents: [{name: cv, format: pdf, language: %s}]\n".formatted(language);
  }

  private static java.util.List<String> whens(Document document) {
    return document.sections().stream()
        .flatMap(section -> section.groups().stream())
        .flatMap(group -> group.entries().stream())
        .map(entry -> java.util.Objects.requireNonNull(entry.when()).text())
        .toList();
  }
}
