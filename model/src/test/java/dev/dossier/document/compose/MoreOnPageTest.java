package dev.dossier.document.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.ProfileFolder;
import dev.dossier.document.Section;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line below a section of which a page shows more. */
class MoreOnPageTest {
  private static final String PROFILE =
      """
      person: {name: Ada Example, website: "https://home.example.org"}
      talks: [{title: A, selected: true}, {title: B}, {title: C, tags: [hidden]}, {title: D}]
      awards: [{title: W}]
      publications: [{id: a, type: book, title: A}, {id: b, type: book, title: B}]
      """;

  @TempDir Path temp;

  private List<Section.More> more(String document, String documents) {
    return new ProfileFolder(temp)
        .document(document, PROFILE + "documents:\n" + documents).sections().stream()
            .map(Section::more)
            .filter(Objects::nonNull)
            .toList();
  }

  @Test
  void saysHowManyTheFirstPageHasThatTheDocumentHasNot() {
    assertThat(
            more(
                "cv",
                """
                  - name: page
                    format: html
                    file: home/index.html
                    tags: {exclude: [hidden]}
                    site: {base-url: "https://ada.example.org"}
                    sections: [awards, {section: talks, title: Where I spoke}, publications]
                  - name: cv
                    format: pdf
                    sections:
                      - {section: talks, selected: true, more: true}
                      - {section: publications, limit: 1, more: true}
                      - {section: awards, more: true}
                """))
        .containsExactly(
            new Section.More("See 2 more online", "https://ada.example.org/home/#where-i-spoke"),
            new Section.More("See 1 more online", "https://ada.example.org/home/#publications"));
  }

  @Test
  void countsWhatNoneOfTheDocumentsSectionsShows() {
    assertThat(
            more(
                "cv",
                """
                  - {name: page, format: html, site: {base-url: "https://ada.example.org"}}
                  - name: cv
                    format: pdf
                    sections:
                      - {section: talks, selected: true}
                      - {section: talks, tags: {include: [hidden]}, more: true}
                """))
        .containsExactly(
            new Section.More("See 2 more online", "https://ada.example.org/page.html#talks"));
  }

  @Test
  void leadsToTheFileBesideItFromAPageAndToTheHomePageFromAnythingElse() {
    String documents =
        """
          - {name: all, format: html, file: all.html}
          - {name: page, format: html, file: in/page.html, sections: [{section: talks, limit: 1, more: true}]}
          - {name: cv, format: pdf, sections: [{section: talks, limit: 1, more: true}]}
        """;
    assertThat(more("page", documents))
        .extracting(Section.More::url)
        .containsExactly("../all.html#talks");
    assertThat(more("cv", documents))
        .extracting(Section.More::url)
        .containsExactly("https://home.example.org");
  }

  @Test
  void leadsToNoPageWithPrivateDataAndNowhereIfNotAskedTo() {
    String documents =
        """
        documents:
          - {name: page, format: html, private: true}
          - {name: cv, format: pdf, sections: [{section: talks, limit: 1, more: true}]}
        """;
    assertThat(new ProfileFolder(temp).read(PROFILE + documents).documents().get(1).sections())
        .singleElement()
        .extracting(Section::more)
        .isNull();
    assertThat(
            more(
                "cv",
                """
                  - {name: page, format: html}
                  - {name: cv, format: pdf, sections: [{section: talks, limit: 1}]}
                """))
        .isEmpty();
  }
}
