package dev.dossier.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.ProfileFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signs after names: equal contribution, corresponding author. */
class AuthorMarksTest {
  private static final String PAPER =
      """
      @article{paper, author = {%s}, title = {Paper}, journal = {Journal of Looms},
        year = {2020}%s}
      """;

  @TempDir Path temp;
  private ProfileFolder folder;

  @BeforeEach
  void folder() {
    folder = new ProfileFolder(temp);
  }

  private Document page(String style, String authors, String annotation, String publications) {
    return folder
        .with("own.bib", PAPER.formatted(authors, annotation))
        .document(
            "page",
            """
            person: {name: Ada Example}
            summary: See @paper.
            publications:
              files: [own.bib]
              %s
            documents:
              - {name: page, format: html, citation-style: %s, sections: [publications]}
            """
                .formatted(publications, style));
  }

  private static String reference(Document document) {
    return document.sections().get(0).entries().get(0).reference().plain();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chicago-author-date | Example, Ada*†, and Blake Other*. 2020.",
        "ieee                | A. Example*† and B. Other*,",
        "apa                 | Example, A.*†, & Other, B.* (2020).",
        "nlm-citation-sequence | Example A*†, Other B*. Paper.",
        "modern-language-association | Example, Ada*†, and Blake Other*. “Paper.”",
        "nature              | Example, A.*† & Other, B.* Paper.",
      })
  void signsStandAfterNamesInEveryForm(String style, String start) {
    Document document =
        page(
            style,
            "Example, Ada and Other, Blake",
            "",
            """
            equal-contribution: {paper: [Ada Example, B. Other]}
              corresponding: {paper: ["Example, Ada"]}
            """
                .strip());
    assertThat(reference(document)).startsWith(start);
    assertThat(document.sections().get(0).text().plain())
        .isEqualTo("*\u00A0equal contribution · †\u00A0corresponding author");
    assertThat(document.introduction().plain()).doesNotContain("*", "†");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chicago-author-date | Other, Blake†, and Ada Example. 2020.",
        "ieee                | B. Other† and A. Example,",
        "apa                 | Other, B.†, & Example, A. (2020).",
      })
  void annotationsOfBibLatexSayTheSame(String style, String start) {
    Document document =
        page(
            style,
            "Other, Blake and Example, Ada",
            ", author+an = {1=corresponding,student; 2=highlight; 2:family=equal}",
            "");
    assertThat(reference(document)).startsWith(start);
    assertThat(document.sections().get(0).text().plain()).isEqualTo("†\u00A0corresponding author");
  }

  @Test
  void theOwnNameStaysStrongAndNoOtherIs() {
    Document document =
        page(
            "chicago-author-date",
            "Other, Blake and Example, Ada and Third, Cleo",
            ", author+an = {1=equal; 2=equal; 3=equal}",
            "");
    assertThat(document.sections().get(0).entries().get(0).reference().xhtml())
        .startsWith(
            "Other, Blake*, <strong class=\"own-name\">Ada Example*</strong>, and Cleo Third*.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chicago-author-date | {The Loom Consortium} and Example, Ada | The Loom Consortium†, and"
            + " Ada Example*. 2020.",
        "apa  | {The Loom Consortium} and Example, Ada | The Loom Consortium†, & Example, A.*"
            + " (2020).",
        "ieee | {The Loom Consortium} and Example, Ada | The Loom Consortium† and A. Example*,",
        "apa  | van Beethoven, Ludwig and King, Jr., Martin Luther | van Beethoven, L.†, & King, M."
            + " L., Jr.* (2020).",
        "ieee | van Beethoven, Ludwig and King, Jr., Martin Luther | L. van Beethoven† and M. L."
            + " King Jr.*,",
        "chicago-author-date | van Beethoven, Ludwig and King, Jr., Martin Luther | Beethoven,"
            + " Ludwig van†, and Martin Luther King Jr.* 2020.",
        "apa  | Ébert, Élodie and Example, Ada | Ébert, É.†, & Example, A.* (2020).",
        "ieee | Ébert, Élodie and Образцов, Пример | É. Ébert† and П. Образцов*,",
        "nlm-citation-sequence | Ébert, Élodie and Образцов, Пример | Ébert É†, Образцов П*."
            + " Paper.",
        "chicago-author-date | Ébert, Élodie and Żak, Żaneta | Ébert, Élodie†, and Żaneta Żak*."
            + " 2020.",
        "chicago-author-date | Plato and Example, Ada | Plato†, and Ada Example*. 2020.",
        "ieee | Plato and Example, Ada | Plato† and A. Example*,",
      })
  void corporateAuthorsParticlesAndSuffixesAreParts(String style, String authors, String start) {
    Document document = page(style, authors, ", author+an = {1=corresponding; 2=equal}", "");
    assertThat(reference(document)).startsWith(start);
  }

  @Test
  void whatTheStyleLeavesOutIsNotExplained() {
    String authors = "A, A. and B, B. and C, C. and D, D. and E, E. and F, F. and G, G. and H, H.";
    Document cut = page("ieee", authors, ", author+an = {1=equal; 7=corresponding}", "");
    assertThat(reference(cut)).startsWith("A. A* et al.");
    assertThat(cut.sections().get(0).text().plain()).isEqualTo("*\u00A0equal contribution");
    Document last = page("ieee", authors, ", author+an = {8=corresponding}", "");
    assertThat(reference(last)).startsWith("A. A et al.");
    assertThat(last.sections().get(0).text()).isNull();
  }
}
