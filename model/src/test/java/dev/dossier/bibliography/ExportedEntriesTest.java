package dev.dossier.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.profile.OwnNames;
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
        // Links in HTML.
        "@misc{a, title={Looms}, url={doi: <a href=\"https://doi.org/10.1000/abc\">10.1000/abc</a>}} | “Looms.” n.d. https://doi.org/10.1000/abc.",
        "@misc{a, title={Looms}, url={<a href='https://example.org/looms'>Looms</a>}} | “Looms.” n.d. https://example.org/looms.",
        "@misc{a, title={Looms}, url={{\\textless}a href=\"https://example.org/looms\"{\\textgreater}Looms{\\textless}/a{\\textgreater}}} | “Looms.” n.d. https://example.org/looms.",
        "@misc{a, title={Looms}, url={doi: <a href=\"https://doi.org/doi:10.1000/abc\">10.1000/abc</a>}} | “Looms.” n.d. https://doi.org/10.1000/abc.",
        // Pages of articles that are numbered, and none.
        "@article{a, title={Looms}, journal={Mills}, year=2020, volume=3, pages={169--1--169--5}} | “Looms.” 2020. Mills 3: 169-1–169-5.",
        "@article{a, title={Looms}, journal={Mills}, year=2020, volume=3, pages={169-1--169-5}} | “Looms.” 2020. Mills 3: 169-1–169-5.",
        "@article{a, title={Looms}, journal={Mills}, year=2020, volume=3, pages={S1--S5}} | “Looms.” 2020. Mills 3: S1–5.",
        "@article{a, title={Looms}, journal={Mills}, year=2020, volume=3, pages={-}} | “Looms.” 2020. Mills 3.",
        "@article{a, title={Looms}, journal={Mills}, year=2020, volume={--}, pages={??}} | “Looms.” 2020. Mills.",
        "@article{a, title={Looms}, journal={Mills}, year=2020, volume=3, pages={51 to 58}} | “Looms.” 2020. Mills 3: 51–58.",
        // Blanks within braces.
        "@book{a, title={{ {Looms of the North}}}, year=2020} | Looms of the North. 2020.",
        "@book{a, title={\\emph{ Looms } of the North }, year=2020} | Looms of the North. 2020.",
        "@book{a, title={Looms of {the North\\n  }}, year=2020} | Looms of the North. 2020.",
        // The place of a conference.
        "@inproceedings{a, title={Looms}, date={2017-05-03}, eventtitle={X Congress of Looms.}, location={Santa Rosa, Argentina}} | “Looms.” 2017. Paper presented at X Congress of Looms, Santa Rosa, Argentina. May 3.",
      })
  void isPrinted(String entry, String expected) throws Exception {
    assertThat(printed(entry.replace("\\n", "\n"))).isEqualTo(expected);
  }

  @Test
  void aLinkInHtmlIsNoFault() throws IOException {
    BibliographyInFolder given = new BibliographyInFolder(folder);
    given.write(
        "a.bib",
        "@misc{a, title={L}, url={doi: <a href=\"https://doi.org/10.1000/a\">10.1000/a</a>}}");

    given.read("publications: a.bib\n");

    assertThat(given.messages()).isEmpty();
  }

  private String printed(String entry) throws Exception {
    BibliographyInFolder given = new BibliographyInFolder(folder);
    given.write("a.bib", entry);
    Bibliography bibliography = given.read("publications: a.bib\n");
    CitationStyle style = CitationStyle.named("chicago-author-date", null);
    return new CitationFormatter(style, "en-US", OwnNames.NONE)
        .format(bibliography.own(), List.of())
        .references()
        .get("a")
        .plain();
  }
}
