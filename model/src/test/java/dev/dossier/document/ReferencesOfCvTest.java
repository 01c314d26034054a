package dev.dossier.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.ProfileFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of works in a CV has letters after years only if its text cites by them. */
class ReferencesOfCvTest {
  private static final String PROFILE =
      """
      person: {name: Ada Example}
      summary: %s
      publications:
        items:
          - {id: a, type: article-journal, title: Alpha, container-title: Journal, issued: 2021, author: [{family: Example, given: Ada}]}
          - {id: b, type: article-journal, title: Beta, container-title: Journal, issued: 2021, author: [{family: Example, given: Ada}]}
          - {id: c, type: article-journal, title: Gamma, container-title: Journal, issued: 2020, author: [{family: Example, given: Ada}]}
      documents:
        - {name: page, format: html}
        - {name: cv, format: pdf}
        - {name: dated, format: pdf, citation-style: chicago-author-date-17th-edition}
      """;

  private static final List<String> PLAIN =
      List.of(
          "Example, Ada. “Alpha.” Journal, 2021.",
          "Example, Ada. “Beta.” Journal, 2021.",
          "Example, Ada. “Gamma.” Journal, 2020.");

  private static final List<String> DATED =
      List.of(
          "Example, Ada. 2021a. “Alpha.” Journal, 2021.",
          "Example, Ada. 2021b. “Beta.” Journal, 2021.",
          "Example, Ada. 2020. “Gamma.” Journal, 2020.");

  @TempDir Path temp;

  private Document document(String name, String summary) {
    return new ProfileFolder(temp).document(name, PROFILE.formatted(summary));
  }

  private static List<String> references(Document document) {
    return document.sections().get(0).entries().stream()
        .map(entry -> entry.reference().plain())
        .toList();
  }

  @Test
  void aCvHasNoLettersAfterYears() {
    assertThat(references(document("cv", "Weaver."))).isEqualTo(PLAIN);
  }

  @Test
  void aPageAndADocumentWithAStyleHaveThoseOfTheStyle() {
    for (String name : List.of("page", "dated")) {
      assertThat(references(document(name, "Weaver."))).isEqualTo(DATED);
    }
  }

  @Test
  void citationsInTextAreThoseOfThePage() {
    String summary = "See [@c].";
    for (String name : List.of("page", "dated", "cv")) {
      assertThat(document(name, summary).introduction().plain())
          .as(name)
          .isEqualTo("See (Example 2020).");
    }
    assertThat(references(document("cv", summary))).isEqualTo(PLAIN);
  }

  @Test
  void aWorkThatIsCitedByALetterHasItInTheList() {
    Document cv = document("cv", "See [@b; @c].");
    assertThat(cv.introduction().plain()).isEqualTo("See (Example 2021b, 2020).");
    assertThat(references(cv)).isEqualTo(DATED);
  }

  @Test
  void anArticleWithoutAVolumeIsAheadOfPrintOnlyInAStyleThatTheDocumentNames() {
    String article = "issued: 2020, DOI: 10.1000/c,";
    String profile = PROFILE.formatted("Weaver.").replace("issued: 2020,", article);
    ProfileFolder folder = new ProfileFolder(temp);
    for (String name : List.of("page", "cv")) {
      assertThat(references(folder.document(name, profile)).get(2))
          .as(name)
          .contains("“Gamma.” Journal, 2020. https://doi.org/10.1000/c");
    }
    assertThat(references(folder.document("dated", profile)).get(2))
        .contains("Journal, ahead of print, 2020.");
    String known = profile.replace(article, article + " status: advance online publication,");
    assertThat(references(folder.document("cv", known)).get(2))
        .contains("Journal, Advance online publication 2020.");
  }
}
