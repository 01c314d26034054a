package dev.dossier.document.publication;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.Dossier;
import dev.dossier.ProfileFolder;
import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.document.Fact;
import dev.dossier.document.words.PlainTitle;
import dev.dossier.text.RichText;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a publication besides its reference. */
class PublicationFactsTest {
  private static final String BIB =
      """
      @article{spring, author = {Example, Ada}, title = {Spring}, journal = {J}, date = {2024-03}}
      @book{book, author = {Example, Ada}, title = {Book}, publisher = {P}, year = {2019}}
      """;

  private static final String LINKED =
      """
      @article{linked, author = {Example, Ada}, title = {The 10$^{-3}$ problem of H$_2$O},
        journal = {J}, year = 2020, doi = {10.1000/Linked}, eprint = {2001.01234},
        archiveprefix = {arXiv}, video = {https://video.example.org/}, code = {https://code.example.org/},
        pdf = {https://example.org/a.pdf}, url = {https://example.org/a}}
      @article{preprint, author = {Example, Ada}, title = {Preprint}, journal = {arXiv}, year = 2019,
        eprint = {1901.01234}, archiveprefix = {arXiv}, doi = {10.48550/arXiv.1901.01234}}
      @misc{site, author = {Example, Ada}, title = {Site}, year = 2018, url = {https://example.org/site}}
      """;

  @TempDir Path temp;
  private ProfileFolder folder;

  @BeforeEach
  void folder() {
    folder = new ProfileFolder(temp).with("own.bib", BIB);
  }

  private static List<Entry> entries(Document document) {
    return document.sections().get(0).entries();
  }

  @Test
  void aPaperHasTheLinksAndTheAwardThatTheProfileGivesUnderItsKey() {
    Document document =
        folder.document(
            "page",
            """
            person: {name: Ada Example}
            publications:
              files: [own.bib]
              links: {book: [{label: Code, url: "https://code.example.org/"}]}
              awards: {book: Best book}
            documents:
              - {name: page, format: html, sections: [{section: publications, types: [book]}]}
            """);
    Entry book = entries(document).get(0);
    assertThat(book.links())
        .containsExactly(new Entry.Link(RichText.ofPlain("Code"), "https://code.example.org/"));
    assertThat(book.facts())
        .extracting(Fact::label, fact -> fact.value().plain())
        .containsExactly(tuple("Award", "Best book"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Prints DOIs and other addresses.
        "chicago-author-date | arXiv PDF Code Slides Video Poster | ''  | ''",
        // Prints DOIs only.
        "nature | arXiv PDF Code Slides Video Poster | '' | Online",
      })
  void linksAreInTheOrderInWhichTheyAreSoughtWithoutWhatTheReferencePrints(
      String style, String linked, String preprint, String site) {
    Document document =
        folder
            .with("own.bib", LINKED)
            .document(
                "page",
                """
                person: {name: Ada Example}
                publications:
                  files: [own.bib]
                  links:
                    linked:
                      - {label: Poster, url: "https://example.org/poster"}
                      - {label: slides, url: "https://example.org/slides"}
                      - {label: DOI, url: "https://dx.doi.org/10.1000/linked"}
                documents:
                  - {name: page, format: html, citation-style: %s, sections: [publications]}
                """
                    .formatted(style));
    assertThat(entries(document))
        .extracting(
            entry -> entry.links().stream().map(link -> link.label().plain()).collect(joining(" ")))
        .containsExactly(linked.replace("Slides", "slides"), preprint, site);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The 10<sup>-3</sup> problem              | The 10⁻³ problem",
        "The 10<sup>–3</sup> of H<sub>2</sub>O     | The 10⁻³ of H₂O",
        "<i>n</i><sup>th</sup> <b>best</b>        | nᵗʰ best",
        "<sup><i>x</i>+1</sup>                    | ˣ⁺¹",
        "A<sub>Q</sub>, B<sup>αβ</sup>            | A_(Q), B^(αβ)",
        "<span class=\"nocase\">HPC</span> a < b    | HPC a < b",
      })
  void plainTitlesKeepWhatIsRaisedAndLowered(String title, String plain) {
    assertThat(PlainTitle.of(title)).isEqualTo(plain);
  }

  @Test
  void whatIsSaidUnderAnyOfAWorksKeysIsSaidOfTheWork() {
    folder
        .with("own.bib", BIB.replace("title = {Book}", "title = {Book}, doi = {10.1000/book}"))
        .with("more.bib", "@book{second, title = {The Book}, doi = {10.1000/book}, year = 2019}");
    Dossier dossier =
        folder.read(
            """
            person: {name: Ada Example}
            projects: [{name: Looms, publications: [second, book]}]
            talks: [{title: On the book, publications: [second]}]
            publications:
              files: [own.bib, more.bib]
              selected: [second]
              links: {second: [{label: Code, url: "https://code.example.org/"}]}
              awards: {second: Best book, book: Prize}
              notes: {second: Out of print}
              corresponding: {second: [Ada Example]}
            documents:
              - name: page
                format: html
                sections: [{section: publications, selected: true}, projects, talks]
            """);
    Document document = dossier.documents().get(0);
    Entry book = entries(document).get(0);
    assertThat(book.title().plain()).isEqualTo("Book");
    assertThat(book.links())
        .containsExactly(new Entry.Link(RichText.ofPlain("Code"), "https://code.example.org/"));
    assertThat(book.facts())
        .extracting(fact -> fact.value().plain())
        .containsExactly("Best book", "Prize", "Out of print");
    assertThat(book.reference().plain()).startsWith("Example, Ada†. 2019.");
    assertThat(book.related())
        .flatExtracting(Entry.Related::items)
        .extracting(item -> item.title().plain())
        .containsExactly("Looms", "On the book");
    assertThat(document.sections().get(1).entries().get(0).related())
        .flatExtracting(Entry.Related::items)
        .hasSize(1);
  }
}
