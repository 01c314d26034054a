package dev.dossier.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.bibliography.style.CitationStyle;
import dev.dossier.profile.NameVariants;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Entries as tools export them and people keep them on their sites, as the default style prints.
 */
class ExportedEntriesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // HTML links.
        "@misc{a, title={Looms}, url={doi: <a href=\"https://doi.org/10.1000/abc\">10.1000/abc</a>}} | “Looms.” n.d. https://doi.org/10.1000/abc.",
        "@misc{a, title={Looms}, url={<a href='https://example.org/looms'>Looms</a>}} | “Looms.” n.d. https://example.org/looms.",
        "@misc{a, title={Looms}, url={{\\textless}a href=\"https://example.org/looms\"{\\textgreater}Looms{\\textless}/a{\\textgreater}}} | “Looms.” n.d. https://example.org/looms.",
        "@misc{a, title={Looms}, url={doi: <a href=\"https://doi.org/doi:10.1000/abc\">10.1000/abc</a>}} | “Looms.” n.d. https://doi.org/10.1000/abc.",
        // Article numbers, and placeholders for pages.
        "@article{a, title={Looms}, journal={Mills}, year=2020, volume=3, pages={169--1--169--5}} | “Looms.” 2020. Mills 3: 169-1–169-5.",
        "@article{a, title={Looms}, journal={Mills}, year=2020, volume=3, pages={169-1--169-5}} | “Looms.” 2020. Mills 3: 169-1–169-5.",
        "@article{a, title={Looms}, journal={Mills}, year=2020, volume=3, pages={S1--S5}} | “Looms.” 2020. Mills 3: S1–5.",
        "@article{a, title={Looms}, journal={Mills}, year=2020, volume=3, pages={-}} | “Looms.” 2020. Mills 3.",
        "@article{a, title={Looms}, journal={Mills}, year=2020, volume={--}, pages={??}} | “Looms.” 2020. Mills.",
        "@article{a, title={Looms}, journal={Mills}, year=2020, volume=3, pages={51 to 58}} | “Looms.” 2020. Mills 3: 51–58.",
        // White space within braces.
        "@book{a, title={{ {Looms of the North}}}, year=2020} | Looms of the North. 2020.",
        "@book{a, title={\\emph{ Looms } of the North }, year=2020} | Looms of the North. 2020.",
        "@book{a, title={Looms of {the North\\n  }}, year=2020} | Looms of the North. 2020.",
        // DOIs as URLs, also of publishers.
        "@misc{a, title={Looms}, doi={doi.org/10.1000/abc}} | “Looms.” n.d. https://doi.org/10.1000/abc.",
        "@misc{a, title={Looms}, doi={https://www.doi.org/10.1000/abc}} | “Looms.” n.d. https://doi.org/10.1000/abc.",
        "@misc{a, title={Looms}, doi={https://dl.acm.org/doi/10.1145/12.34}} | “Looms.” n.d. https://doi.org/10.1145/12.34.",
        "@misc{a, title={Looms}, doi={https://mills.example/doi/full/10.1002/x(1)?af=R}} | “Looms.” n.d. https://doi.org/10.1002/x(1).",
        "@misc{a, title={Looms}, doi={DOI 10.1000/abc}} | “Looms.” n.d. https://doi.org/10.1000/abc.",
        // The container of an article is its journal, even if it has a booktitle.
        "@article{a, title={Looms}, journal={Mills}, booktitle={Forum of Looms}, year=2020, volume=3} | “Looms.” 2020. Mills 3.",
        "@inproceedings{a, title={Looms}, journal={Mills}, booktitle={Forum of Looms}, year=2020} | “Looms.” 2020. Forum of Looms.",
        // The first of two years.
        "@book{a, title={Looms}, year={1990, 2nd edition 1994}} | Looms. 1990.",
        // The location of a conference.
        "@inproceedings{a, title={Looms}, date={2017-05-03}, eventtitle={X Congress of Looms.}, location={Santa Rosa, Argentina}} | “Looms.” 2017. Paper presented at X Congress of Looms, Santa Rosa, Argentina. May 3.",
      })
  void isPrinted(String entry, String expected) throws Exception {
    assertThat(printed(entry.replace("\\n", "\n"))).isEqualTo(expected);
  }

  @Test
  void aLinkInHtmlIsNotReported() throws IOException {
    BibliographyInFolder given = new BibliographyInFolder(folder);
    given.write(
        "a.bib",
        "@misc{a, title={L}, url={doi: <a href=\"https://doi.org/10.1000/a\">10.1000/a</a>}}");

    given.read("publications: a.bib\n");

    assertThat(given.messages()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date={2001-13-45}         | a.bib:1:27: warning: field 'date' of entry 'a': there is no month 13 in '2001-13-45', so only the year is used; write 1 to 12",
        "year=2001, month={Foo}    | a.bib:1:39: warning: field 'month' of entry 'a': there is no month 'Foo', so only the year is used; write 1 to 12",
        "year=2001, month={13}     | a.bib:1:39: warning: field 'month' of entry 'a': there is no month '13', so only the year is used; write 1 to 12",
        "year=2001, month={}       |",
        "year={[2001]}, month=may  |",
        "year={2001a}, month={Q1}  |",
        "year=2001, month={Herbst} |",
        "date={2001-00-00}         |",
        "date={2001-21}            |",
        "year={c. 1850}, month=may |",
      })
  void anInvalidMonthIsReported(String fields, String problem) throws IOException {
    BibliographyInFolder given = new BibliographyInFolder(folder);
    given.write("a.bib", "@misc{a, title={L}, %s}".formatted(fields));

    given.read("publications: a.bib\n");

    assertThat(given.messages()).isEqualTo(problem == null ? List.of() : List.of(problem));
  }

  private String printed(String entry) throws Exception {
    BibliographyInFolder given = new BibliographyInFolder(folder);
    given.write("a.bib", entry);
    Bibliography bibliography = given.read("publications: a.bib\n");
    CitationStyle style = CitationStyle.named("chicago-author-date", null);
    return new CitationFormatter(style, "en-US", NameVariants.NONE)
        .format(bibliography.own(), List.of())
        .references()
        .get("a")
        .plain();
  }
}
