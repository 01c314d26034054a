package dev.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dossier.Dossier;
import dev.dossier.InvalidProfileException;
import dev.dossier.ProfileFolder;
import dev.dossier.text.RichText;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that are not in the language of a document are reported. */
class TranslationCheckTest {
  private static final String ENGLISH =
      """
      person: {name: Ada Example, headline: {en: Engineer, fi: Insinööri}, affiliation: Loom Works}
      summary: I weave numbers.
      experience:
        - organization: Loom Works
          title: Weaver
          highlights: [Wove *ten* looms., {text: Taught.}]
      languages: [{language: {en: German, de: Deutsch}, fluency: C2}]
      talks: talks.yaml
      """;

  @TempDir Path temp;
  private ProfileFolder folder;

  @BeforeEach
  void folder() {
    folder =
        new ProfileFolder(temp)
            .with("talks.yaml", "- {title: On looms, event: LoomConf, description: Why.}\n");
  }

  private String told(String yaml) {
    Dossier dossier = folder.read(yaml);
    assertThat(dossier.problems()).isEmpty();
    assertThat(dossier.documents()).isNotEmpty();
    return folder.problems(dossier);
  }

  @Test
  void aDocumentInAnotherLanguageHasOneHintWithTheFirstPlaces() {
    assertThat(told(ENGLISH + "documents:\n  - {name: cv-de, format: pdf, language: de}\n"))
        .isEqualTo(
            """
            profile.yaml:10:42: hint: 6 texts of document 'cv-de' are not in 'de': \
            summary (line 2), experience[0].title (line 5), experience[0].highlights[0] (line 6) and 3 more
               10 |   - {name: cv-de, format: pdf, language: de}
                  |                                          ^^""");
  }

  @Test
  void aTextInAnotherFileIsReportedWithThatFile() {
    assertThat(
            told(
                ENGLISH
                    + "documents: [{name: talks, format: pdf, language: de-AT, introduction: Servus, sections: [talks]}]"))
        .startsWith(
            "profile.yaml:9:50: hint: 2 texts of document 'talks' are not in 'de-AT':"
                + " talks[0].description (talks.yaml, line 1), person.headline (line 1)\n");
  }

  @Test
  void documentsInTheLanguageOfTheProfileHaveNone() {
    assertThat(
            told(
                ENGLISH
                    + "documents: [{name: cv, format: pdf}, {name: gb, format: pdf, language: en-GB, complete: true}]"))
        .isEmpty();
    assertThat(told(ENGLISH)).isEmpty();
  }

  @Test
  void oneTextIsNotTexts() {
    assertThat(
            told(
                """
                language: de
                person: {name: Ada Example, headline: {en: Engineer}}
                """))
        .startsWith(
            "profile.yaml:1:1: hint: 1 text of document 'cv' is not in 'de':"
                + " person.headline (line 2)\n")
        .contains("hint: 1 text of document 'portfolio' is not in 'de'");
  }

  @Test
  void whatADocumentSaysOfItselfIsInItsLanguage() {
    String documents =
        """
        person: {name: Ada Example}
        experience: [{organization: Loom Works}]
        documents:
          - name: cv-de
            format: pdf
            language: de
            complete: true
            title: Lebenslauf
            introduction: Ich webe Zahlen.
            sections: [{section: experience, title: Werdegang}]
        """;
    assertThat(told(documents)).isEmpty();
    assertThat(folder.document("cv-de", documents).introduction())
        .isEqualTo(RichText.ofPlain("Ich webe Zahlen."));
    assertThat(told(documents + "  - {name: cv, extends: cv-de, language: en, complete: false}\n"))
        .startsWith("profile.yaml:11:")
        .contains(
            "3 texts of document 'cv' are not in 'en': documents[0].introduction (line 9),"
                + " documents[0].sections[0].title (line 10), documents[0].title (line 8)\n");
  }

  @Test
  void aDocumentThatMustBeCompleteIsNotWrittenWhileTextsAreMissing() throws IOException {
    String documents =
        "documents: [{name: de, format: pdf, language: de, complete: true, sections: [languages, experience]}]\n";
    Dossier dossier = folder.read(ENGLISH + documents);
    assertThatThrownBy(() -> dossier.write(temp.resolve("out")))
        .isInstanceOf(InvalidProfileException.class);
    assertThat(temp.resolve("out")).doesNotExist();
    assertThat(folder.problems(dossier))
        .isEqualTo(
            """
            profile.yaml:1:39: error: person.headline is not in 'de', and document 'de' must be complete in it
                1 | person: {name: Ada Example, headline: {en: Engineer, fi: Insinööri}, affiliation: Loom Works}
                  |                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            profile.yaml:2:10: error: summary is not in 'de', and document 'de' must be complete in it
                2 | summary: I weave numbers.
                  |          ^^^^^^^^^^^^^^^^
            profile.yaml:5:12: error: experience[0].title is not in 'de', and document 'de' must be complete in it
                5 |     title: Weaver
                  |            ^^^^^^
            profile.yaml:6:18: error: experience[0].highlights[0] is not in 'de', and document 'de' must be complete in it
                6 |     highlights: [Wove *ten* looms., {text: Taught.}]
                  |                  ^^^^^^^^^^^^^^^^^
            profile.yaml:6:44: error: experience[0].highlights[1].text is not in 'de', and document 'de' must be complete in it
                6 |     highlights: [Wove *ten* looms., {text: Taught.}]
                  |                                            ^^^^^^^""");
    assertThatThrownBy(() -> folder.read(ENGLISH + documents).documents())
        .isInstanceOf(InvalidProfileException.class);
  }

  @Test
  void aCompleteDocumentWithAllItsTextsIsWritten() throws IOException {
    Dossier dossier =
        folder.read(
            """
            person: {name: Ada Example, headline: {en: Engineer, de: Ingenieurin}, affiliation: Loom Works}
            talks: [{title: On looms, event: LoomConf, location: Online, description: {en: Why., de: Warum.}}]
            documents: [{name: de, format: pdf, language: de, complete: true}]
            """);
    assertThat(dossier.write(temp.resolve("out"))).isNotEmpty();
    assertThat(dossier.problems()).isEmpty();
  }
}
