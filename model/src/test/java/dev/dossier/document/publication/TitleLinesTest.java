package dev.dossier.document.publication;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.ProfileFolder;
import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.document.Section;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a list by titles says of a work: title, authors, venue. */
class TitleLinesTest {
  @TempDir Path temp;
  private ProfileFolder folder;

  @BeforeEach
  void folder() {
    folder = new ProfileFolder(temp);
  }

  private Document page(String bib, String document) {
    return folder
        .with("own.bib", bib)
        .document(
            "page",
            """
            person: {name: Ada Example}
            publications: {files: [own.bib], selected: [work]}
            documents:
              - {name: page, format: html, sections: [publications]%s}
            """
                .formatted(document));
  }

  private Entry.Work work(String type, String fields) {
    Document page = page("@" + type + "{work, title = {On {NMR} of $x^2$}, " + fields + "}", "");
    return page.sections().get(0).entries().get(0).work();
  }

  private static String plain(dev.dossier.text.@Nullable RichText text) {
    return text == null ? "" : text.plain();
  }

  private static String authors(int count, int own) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> i == own ? "Example, Ada" : "Other" + i + ", Bo")
        .collect(Collectors.joining(" and "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "article | journal = {Journal of Looms}, volume = 12, number = 3, pages = {45--67}"
            + " | Journal of Looms 12 (3): 45–67",
        "article | journal = {Journal of Looms}, abbr = {JL}, volume = 2"
            + " | Journal of Looms (JL) 2",
        "article | journal = {Journal of Looms}, shortjournal = {JLo} | Journal of Looms (JLo)",
        "article | journal = {Journal of Looms}, shortjournal = {J. Loom.} | Journal of Looms",
        "inproceedings | booktitle = {Loom Days}, pages = {1--9} | Loom Days, 1–9",
        "incollection | booktitle = {The Loom}, editor = {Other, Bo}, publisher = {Weft}"
            + " | In The Loom, edited by Bo Other, Weft",
        "book | publisher = {Weft}, edition = {2} | 2nd ed., Weft",
        "book | publisher = {Weft}, edition = {Second} | Second ed., Weft",
        "phdthesis | school = {University of Weft} | PhD thesis, University of Weft",
        "techreport | institution = {Weft Institute}, number = {7}" + " | Report 7, Weft Institute",
        "misc | eprint = {2599.00017}, archiveprefix = {arXiv} | arXiv:2599.00017",
        "article | note = {} | ''",
      })
  void theVenueIsALine(String type, String fields, String venue) {
    Entry.Work work = work(type, "author = {Example, Ada}, year = 2020, " + fields);
    assertThat(plain(work.venue())).isEqualTo(venue.equals("''") ? "" : venue);
  }

  @Test
  void theTitleHasItsMarkupAndTheOwnNameIsHighlighted() {
    Entry.Work work = work("article", "author = {Other, Bo and Example, Ada and Third, Cy}");
    assertThat(work.title().xhtml()).isEqualTo("On NMR of <em>x</em><sup>2</sup>");
    assertThat(work.authors().xhtml())
        .isEqualTo("Bo Other, <strong class=\"own-name\">Ada Example</strong>, and Cy Third");
    assertThat(work.brief()).isNull();
  }

  @Test
  void aVolumeNamesItsEditors() {
    Entry.Work work = work("proceedings", "editor = {Example, Ada and Other, Bo}, year = 2020");
    assertThat(plain(work.authors())).isEqualTo("Ada Example and Bo Other (eds.)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 | 12 | ",
        "13 | 13 | Bo Other1, Bo Other2, Bo Other3, … Ada Example, and 9 others",
        "40 | 20 | Bo Other1, Bo Other2, Bo Other3, … Ada Example, …, and 36 others",
        "40 | 2 | Bo Other1, Ada Example, Bo Other3, …, and 37 others",
        "40 | 0 | Bo Other1, Bo Other2, Bo Other3, …, and 37 others",
      })
  void aLongListOfAuthorsIsInShort(int count, int own, String brief) {
    Entry.Work work = work("article", "author = {" + authors(count, own) + "}, year = 2020");
    Entry.Work.Brief shortened = work.brief();
    assertThat(shortened == null ? null : shortened.names().plain() + ", " + shortened.rest())
        .isEqualTo(brief);
    assertThat(work.authors().plain()).contains("Other" + (count - (own == count ? 1 : 0)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        " | REFERENCES | true",
        ", design: {publications: style} | REFERENCES | false",
        ", design: {publications: titles} | WORKS | true",
        ", citation-style: ieee | REFERENCES | false",
        ", citation-style: ieee, design: {publications: titles} | WORKS | true",
      })
  void theDocumentSaysHowWorksAreListed(
      @Nullable String document, Section.Form form, boolean hasLines) {
    String bib = "@article{work, title = {Loom}, author = {Example, Ada}, doi = {10.5555/1}}";
    Section section = page(bib, document == null ? "" : document).sections().get(0);
    assertThat(section.form()).isEqualTo(form);
    assertThat(section.entries().get(0).work() != null).isEqualTo(hasLines);
  }

  @Test
  void selectedWorksAreListedByTitleWithTheirAddressAmongTheLinks() {
    Document page =
        folder
            .with(
                "own.bib",
                "@article{work, title = {Loom}, author = {Example, Ada}, doi = {10.5555/1}}")
            .document(
                "page",
                """
                person: {name: Ada Example}
                publications: {files: [own.bib], selected: [work]}
                documents:
                  - {name: page, format: html, sections: [{section: publications, selected: true}]}
                """);
    Section section = page.sections().get(0);
    assertThat(section.form()).isEqualTo(Section.Form.WORKS);
    assertThat(section.entries().get(0).work().links().toString()).contains("doi.org/10.5555/1");
  }

  @Test
  void documentsForPaperHaveReferences() {
    Document pdf =
        folder
            .with("own.bib", "@article{work, title = {Loom}, author = {Example, Ada}, year = 2020}")
            .document(
                "cv",
                """
                person: {name: Ada Example}
                publications: {files: [own.bib], selected: [work]}
                documents:
                  - {name: cv, format: pdf, sections: [{section: publications, selected: true}]}
                """);
    assertThat(pdf.sections().get(0).form()).isEqualTo(Section.Form.REFERENCES);
    assertThat(pdf.sections().get(0).entries().get(0).work()).isNull();
  }
}
