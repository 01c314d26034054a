package dev.dossier.document.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.Dossier;
import dev.dossier.ProfileFolder;
import dev.dossier.document.Document;
import dev.dossier.document.Document.Alternate;
import dev.dossier.document.Document.Alternate.Relation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page calls the other documents, and which of them it offers first. */
class OtherDocumentsTest {
  @TempDir Path temp;

  @Test
  void theFirstDocumentThatIsNoPageIsTheOneToDownload() {
    assertThat(
            relations(
                """
                  - {name: page, format: html}
                  - {name: sea, format: html, title: Computing at sea}
                  - {name: cv, format: pdf}
                  - {name: list, format: pdf, title: Publications}
                """))
        .containsExactly(
            tuple("Computing at sea", Relation.OTHER),
            tuple("CV", Relation.MAIN),
            tuple("Publications", Relation.OTHER));
  }

  @Test
  void thePrimaryDocumentIsTheOneToDownloadUnderItsLabel() {
    assertThat(
            relations(
                """
                  - {name: page, format: html}
                  - {name: cv, format: pdf, title: Curriculum vitae of a weaver}
                  - {name: resume, extends: cv, label: Résumé, primary: true}
                """))
        .containsExactly(
            tuple("Curriculum vitae of a weaver", Relation.OTHER), tuple("Résumé", Relation.MAIN));
  }

  @Test
  void aPageOffersTheDocumentInItsOwnLanguage() {
    String documents =
        """
          - {name: page, format: html}
          - {name: page-de, extends: page, language: de}
          - {name: cv, format: pdf, primary: true}
          - {name: cv-de, extends: cv, language: de}
          - {name: cv-fr, format: pdf, language: fr}
          - {name: letter, format: pdf, language: de, label: Brief}
        """;
    assertThat(alternates("page", documents))
        .extracting(Alternate::label, Alternate::languageName, Alternate::relation)
        .containsExactly(
            tuple("Ada Example (Deutsch)", "Deutsch", Relation.TRANSLATED),
            tuple("CV", "English", Relation.MAIN),
            tuple("Lebenslauf", "Deutsch", Relation.MAIN_TRANSLATED),
            tuple("CV (Français)", "Français", Relation.MAIN_TRANSLATED),
            tuple("Brief", "Deutsch", Relation.OTHER));
    assertThat(alternates("page-de", documents))
        .extracting(Alternate::file, Alternate::relation)
        .containsExactly(
            tuple("page.html", Relation.TRANSLATED),
            tuple("cv.pdf", Relation.MAIN_TRANSLATED),
            tuple("cv-de.pdf", Relation.MAIN),
            tuple("cv-fr.pdf", Relation.MAIN_TRANSLATED),
            tuple("letter.pdf", Relation.OTHER));
  }

  @Test
  void twoDocumentsOfALanguageHaveEachTheirOwnTranslation() {
    assertThat(
            relations(
                """
                  - {name: page, format: html}
                  - {name: cv, format: pdf}
                  - {name: cv-de, extends: cv, language: de}
                  - {name: short, format: pdf, label: {en: Résumé, de: Kurzfassung}}
                  - {name: short-de, extends: short, language: de}
                """))
        .containsExactly(
            tuple("CV", Relation.MAIN),
            tuple("Lebenslauf", Relation.MAIN_TRANSLATED),
            tuple("Résumé", Relation.OTHER),
            tuple("Kurzfassung", Relation.OTHER));
  }

  @Test
  void theNameOfADocumentInTheProfileIsNeverPrinted() {
    String documents =
        """
          - {name: page, format: html}
          - {name: secret-a, format: html}
          - {name: secret-b, format: pdf}
          - {name: secret-c, format: pdf}
          - {name: secret-d, format: pdf, language: de}
          - {name: secret-e, format: pdf, language: de}
        """;
    assertThat(alternates("page", documents))
        .extracting(Alternate::label, Alternate::windowTitle)
        .containsExactly(
            tuple("Ada Example (2)", "Ada Example (2)"),
            tuple("CV", "Ada Example: CV"),
            tuple("CV (2)", "Ada Example: CV (2)"),
            tuple("Lebenslauf", "Ada Example: Lebenslauf"),
            tuple("Lebenslauf (2)", "Ada Example: Lebenslauf (2)"));
  }

  @Test
  void onlyOneDocumentOfALanguageIsPrimary() {
    ProfileFolder folder = new ProfileFolder(temp);
    Dossier dossier =
        folder.read(
            """
            person: {name: Ada Example}
            documents:
              - {name: cv, format: pdf, primary: true}
              - {name: cv-de, extends: cv, language: de, primary: true}
              - {name: short, extends: cv}
              - {name: other, format: pdf, language: en, primary: true}
            """);
    assertThat(folder.problems(dossier))
        .isEqualTo(
            """
            profile.yaml:6:55: error: only one document in 'en' can be 'primary'; documents[0] (line 3) already is
                6 |   - {name: other, format: pdf, language: en, primary: true}
                  |                                                       ^^^^\
            """);
  }

  @Test
  void onAPageAndOnAPrivateDocumentPrimaryHasNoEffect() {
    ProfileFolder folder = new ProfileFolder(temp);
    Dossier dossier =
        folder.read(
            """
            person: {name: Ada Example}
            documents:
              - {name: page, format: html, primary: true}
              - {name: cv, format: pdf, language: de, private: true, primary: true}
            """);
    assertThat(dossier.problems())
        .extracting(problem -> problem.line() + " " + problem.message())
        .containsExactly(
            "3 'primary' has no effect on a page",
            "4 'primary' has no effect on a document with 'private: true', which no page links to");
  }

  private List<org.assertj.core.groups.Tuple> relations(String documents) {
    return alternates("page", documents).stream()
        .map(other -> tuple(other.label(), other.relation()))
        .toList();
  }

  private List<Alternate> alternates(String document, String documents) {
    Document page =
        new ProfileFolder(temp)
            .document(document, "person: {name: Ada Example}\ndocuments:\n" + documents);
    return page.alternates();
  }
}
