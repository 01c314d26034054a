package dev.dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.Problem;
import dev.dossier.ProfileFolder;
import dev.dossier.document.Document;
import dev.dossier.document.Section;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A format of pages that no class of the model names: {@code web} of the tests' renderer. */
class PageFormatTest {
  private static final String PROFILE =
      """
      person: {name: Ada Example, private: {phone: "+49 551 39-0"}}
      news: [{date: 2025-10, text: A talk.}]
      talks: [{title: A, selected: true}, {title: B}]
      """;

  private final ProfileFolder folder;

  PageFormatTest(@TempDir Path temp) {
    folder = new ProfileFolder(temp);
  }

  @Test
  void hasTheSectionsTheTitleAndTheFileNameOfAPage() {
    Document page = folder.document("home", PROFILE + "documents: [{name: home, format: web}]\n");
    assertThat(page.sections()).extracting(Section::id).containsExactly("news", "talks");
    assertThat(page.windowTitle()).isEqualTo("Ada Example");
    assertThat(page.file()).isEqualTo("home.xhtml");
    assertThat(folder.document("cv", PROFILE + "documents: [{name: cv, format: pdf}]\n").sections())
        .extracting(Section::id)
        .containsExactly("talks");
  }

  @Test
  void isWhatOtherDocumentsLeadTo() {
    Document cv =
        folder.document(
            "cv",
            PROFILE
                + """
                documents:
                  - {name: home, format: web, site: {base-url: "https://ada.example.org"}}
                  - {name: cv, format: pdf, sections: [{section: talks, selected: true, more: true}]}
                """);
    assertThat(cv.sections().get(0).more())
        .isEqualTo(
            new Section.More("See 1 more online", "https://ada.example.org/home.xhtml#talks"));
  }

  @Test
  void isWarnedOfWhatIsPrivate() {
    Dossier dossier =
        folder.read(PROFILE + "documents: [{name: home, format: web, private: true}]\n");
    assertThat(dossier.problems())
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .startsWith("the page 'home' prints private data (phone)");
  }

  @Test
  void onlyPagesArePartOfASite() {
    Dossier dossier =
        folder.read(
            PROFILE
                + """
                documents:
                  - {name: home, format: web, site: {base-url: "https://ada.example.org"}}
                  - {name: cv, format: pdf, site: {base-url: "https://ada.example.org"}}
                """);
    assertThat(folder.problems(dossier))
        .isEqualTo(
            """
            profile.yaml:6:35: error: 'site' in documents[1]: only documents of format html, web have one
                6 |   - {name: cv, format: pdf, site: {base-url: "https://ada.example.org"}}
                  |                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^""");
  }

  @Test
  void aFileHasTheEndingOfItsFormat() {
    Dossier dossier =
        folder.read(PROFILE + "documents: [{name: cv, format: pdf, file: cv.xhtml}]\n");
    assertThat(dossier.problems())
        .singleElement()
        .extracting(Problem::message, Problem::suggestion)
        .containsExactly(
            "'cv.xhtml' is the name of a file of format web, but the format of the document is pdf",
            "cv.pdf");
  }
}
