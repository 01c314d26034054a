package dev.dossier.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.ProfileFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A section of the profile that is several sections of a document. */
class RepeatedSectionsTest {
  private static final String PROFILE =
      """
      person: {name: Ada Example}
      summary: See [@b; @c].
      talks:
        - {title: A, kind: keynote, url: "https://example.org/a"}
        - {title: B, kind: invited}
        - {title: C, kind: keynote, id: c}
      publications:
        items:
          - {id: a, type: book, title: Work A, issued: 2024}
          - {id: b, type: article-journal, title: Work B, issued: 2023}
          - {id: c, type: book, title: Work C, issued: 2022}
          - {id: d, type: book, title: Work D, issued: 2021}
        selected: [c]
      """;

  @TempDir Path temp;

  private Document page(String keys) {
    return new ProfileFolder(temp)
        .document("page", PROFILE + "documents: [{name: page, format: html, " + keys + "}]\n");
  }

  @Test
  void eachHasItsOwnChoiceAndEveryElementANameOfItsOwn() {
    Document document =
        page(
            "sections: [{section: talks, title: Keynotes, kinds: [keynote]}, talks,"
                + " {section: talks, kinds: [invited]}]");
    assertThat(document.sections())
        .extracting(Section::id, section -> section.title().plain(), section -> ids(section))
        .containsExactly(
            tuple("keynotes", "Keynotes", "talk-a c"),
            tuple("talks", "Talks", "talk-a-2 talk-b c-2"),
            tuple("talks-2", "Talks", "talk-b-2"),
            tuple("references", "References", "ref-b ref-c"));
  }

  @Test
  void aPageThatDoesNotSayShowsWhatIsSelectedFirst() {
    assertThat(page("language: en").sections())
        .extracting(section -> section.title().plain(), section -> ids(section))
        .containsExactly(
            tuple("Selected publications", "ref-c"),
            tuple("Talks", "talk-a talk-b c"),
            tuple("Publications", "ref-a ref-b ref-c-2 ref-d"));
  }

  @Test
  void publicationsMayBeListedTwiceAndACitationLeadsToTheFirst() {
    Document document = page("sections: [{section: publications, selected: true}, publications]");
    assertThat(document.sections())
        .extracting(section -> ids(section))
        .containsExactly("ref-c", "ref-a ref-b ref-c-2 ref-d");
    assertThat(String.valueOf(document.introduction()))
        .contains("href=\"#ref-b\"", "href=\"#ref-c\"");
  }

  @Test
  void eachListIsNumberedForItselfWhereTheStyleDoesNotNumberWorks() {
    Document document =
        page(
            "sections: [{section: publications, types: [book], numbering: down},"
                + " {section: publications, types: [article-journal], numbering: up}, publications]");
    assertThat(document.sections())
        .extracting(section -> labels(section))
        .containsExactly("3. 2. 1.", "1.", "null null null null");
  }

  @Test
  void aStyleThatCitesByNumberNumbersThroughAllListsAndAWorkOnce() {
    Document document =
        page(
            "citation-style: ieee, sections: [{section: publications, selected: true, numbering: up},"
                + " {section: publications, sort: newest, numbering: up}]");
    assertThat(document.sections())
        .extracting(section -> labels(section))
        .containsExactly("[1]", "[2] [3] [1] [4]");
    assertThat(String.valueOf(document.introduction().plain())).isEqualTo("See [1], [3].");
  }

  private static String ids(Section section) {
    return String.join(" ", section.entries().stream().map(Entry::id).toList());
  }

  private static String labels(Section section) {
    return String.join(
        " ", section.entries().stream().map(entry -> String.valueOf(entry.label())).toList());
  }
}
