package dev.dossier.document.publication;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.ProfileFolder;
import dev.dossier.bibliography.style.CitationStyle;
import dev.dossier.document.Document;
import dev.dossier.text.RichText;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a venue is called for short stands after its name, from a {@code .bib} file or by key. */
class VenueAbbreviationsTest {
  @TempDir Path temp;

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          @article{a, journal={Looms}, abbr={JL},           | ''                   | Looms (JL)
          @inproceedings{a, booktitle={Conference on Looms}, abbr={CoL}, | ''      | Conference on Looms (CoL)
          @inproceedings{a, booktitle={Conference on Looms}, abbr={{\\'E}CoL}, | '' | Conference on Looms (ÉCoL)
          @inproceedings{a, booktitle={Conference on Looms (CoL)}, abbr={CoL}, | '' | Conference on Looms (CoL)
          @inproceedings{a, booktitle={Conference on Looms}, abbr={loom}, | ''     | Conference on Looms (loom)
          @inproceedings{a, booktitle={CoL '25}, abbr={col}, | ''                  | CoL ’25
          @article{a, journal={Looms}, abbr={},             | ''                   | Looms
          @article{a, journal={Looms},                      | 'abbr: {a: JL}'      | Looms (JL)
          @article{a, journal={Looms}, abbr={JL},           | 'abbr: {a: J. Loom}' | Looms (J. Loom)
          @article{a, journal={Looms},                      | 'abbr: {}'           | Looms
          """)
  void isSetAfterTheVenue(String bib, String said, String venue) {
    for (String style : List.of("chicago-author-date", "apa", "modern-language-association")) {
      String reference = reference(bib, said, style).plain();
      assertThat(reference).as(style).contains(venue).doesNotContain(venue + " (");
    }
  }

  @Test
  void aWorkWithoutAVenueIsPrintedAsItIs() {
    assertThat(reference("@book{a, abbr={Book},", "", CitationStyle.DEFAULT).plain())
        .doesNotContain("Book)");
  }

  @Test
  void itIsNoDataOfTheWork() {
    Document document = document("@article{a, journal={Looms}, abbr={JL},", "", "apa");
    var works = PublicationData.listed(document);
    assertThat(PublicationData.cslJson(works)).doesNotContain("JL");
    assertThat(PublicationData.bibTex(works)).contains("{Looms}");
  }

  private RichText reference(String bib, String said, String style) {
    return document(bib, said, style).sections().get(0).entries().get(0).reference();
  }

  private Document document(String bib, String said, String style) {
    String profile =
        """
        person: {name: Ada Example}
        publications:
          files: [papers.bib]
          %s
        documents: [{name: cv, format: pdf, citation-style: %s, sections: [publications]}]
        """;
    return new ProfileFolder(temp)
        .with("papers.bib", bib + " title={On weaving}, author={Example, Ada}, year=2025}\n")
        .document("cv", profile.formatted(said, style));
  }
}
