package dev.dossier.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.bibliography.bibtex.BibTexInFolder;
import dev.dossier.profile.csl.Publication;
import dev.dossier.source.file.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CSL types and variables that do not follow from the entry type and the field's name alone. */
class BibTexTypesTest {
  @TempDir Path folder;
  private final Problems problems = new Problems();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "journal = {arXiv preprint arXiv:1706.03762}       | arXiv | arXiv:1706.03762 | https://arxiv.org/abs/1706.03762",
        "journal = {arXiv:1706.03762v2 [cs.CL]}            | arXiv | arXiv:1706.03762v2 | https://arxiv.org/abs/1706.03762v2",
        "journal = {arXiv}, volume = {1706.03762}          | arXiv | arXiv:1706.03762 | https://arxiv.org/abs/1706.03762",
        "journal = {CoRR}, volume = {abs/1706.03762}       | arXiv | arXiv:1706.03762 | https://arxiv.org/abs/1706.03762",
        "journal = {ArXiv e-prints}, eprint = {1706.03762} | arXiv | arXiv:1706.03762 | https://arxiv.org/abs/1706.03762",
        "journal = {arXiv preprint math/0307200}           | arXiv |  | ",
        "journal = {arXiv preprint arXiv:math/0307200}     | arXiv | arXiv:math/0307200 | https://arxiv.org/abs/math/0307200",
        "journal = {bioRxiv}, pages = {2020--01}           | bioRxiv |  | ",
        "journaltitle = {medRxiv preprint}                 | medRxiv |  | ",
        "journal = {SSRN Electronic Journal}               | SSRN |  | ",
        "journal = {Available at SSRN 3456789}             | SSRN |  | ",
        "journal = {PsyArXiv}                              | PsyArXiv |  | ",
        "journal = {Research Square}                       | Research Square |  | ",
        "journal = {IACR Cryptol. ePrint Arch.}, volume = {2020} | Cryptology ePrint Archive |  | ",
      })
  void articlesOfAPreprintServerArePreprints(
      String fields, String publisher, String number, String url) throws IOException {
    Publication work = only("@article{a, title = {T}, " + fields + "}");

    assertThat(work.type()).isEqualTo("article");
    assertThat(work.variable("publisher")).isEqualTo(publisher);
    assertThat(work.variable("number")).isEqualTo(number);
    assertThat(work.variable("URL")).isEqualTo(url);
    assertThat(work.variables()).doesNotContainKeys("container-title", "volume", "issue", "page");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "article | journal = {Archives of Looms}, volume = 3            | article-journal",
        "article | journal = {Corrosion Science}                        | article-journal",
        "article | journal = {Phys. Rev. D}, eprint = {1706.03762}      | article-journal",
        "misc | publisher = {arXiv}, doi = {10.48550/arXiv.1706.03762}  | article",
        "misc | doi = {10.48550/arXiv.1706.03762}                       | article",
        "misc | howpublished = {arXiv:1706.03762}                       | article",
        "misc | eprint = {1706.03762}                                   | article",
        "misc | doi = {10.5061/dryad.123}                               | dataset",
        "misc | doi = {https://doi.org/10.7910/DVN/ABC}                 | dataset",
        "misc | doi = {10.1594/PANGAEA.123}                             | dataset",
        "misc | doi = {10.17632/abc.1}                                  | dataset",
        "misc | doi = {10.5281/zenodo.123}                              | dataset",
        "misc | doi = {10.5281/ZENODO.123}, note = {Data set}           | dataset",
        "misc | doi = {10.5281/zenodo.123}, subtitle = {x}, type = {Software} | software",
        "misc | doi = {10.5281/zenodo.123}, note = {Slides}             | document",
        "misc | doi = {10.6084/m9.figshare.123}, note = {Poster}        | document",
        "misc | doi = {10.1145/123}                                     | document",
        "misc | journal = {Looms}, volume = 3, eprint = {1706.03762}    | article-journal",
        "misc | journal = {CoRR}, volume = {abs/1706.03762}             | article",
        "misc | journal = {Looms}                                       | document",
        "misc | doi = {10.1145/123}, note = {Data set}                  | document",
        "article | journal = {Data in Brief}, doi = {10.5061/dryad.1}   | article-journal",
      })
  void theTypeFollowsFromTheRepository(String type, String fields, String read) throws IOException {
    assertThat(only("@%s{a, title = {T}, %s}".formatted(type, fields)).type()).isEqualTo(read);
  }

  @Test
  void aReleaseOfARepositoryIsSoftware() throws IOException {
    assertThat(only("@misc{a, title = {{roe/looms: v1.2.0}}, doi = {10.5281/zenodo.123}}").type())
        .isEqualTo("software");
  }

  @ParameterizedTest
  @CsvSource({
    "inproceedings, collection-number",
    "conference, collection-number",
    "incollection, collection-number",
    "inbook, collection-number",
    "book, collection-number",
    "proceedings, collection-number",
    "article, issue",
    "techreport, number",
    "patent, number",
    "misc, number",
  })
  void theMeaningOfNumberDependsOnTheType(String type, String variable) throws IOException {
    Publication work = only("@%s{a, title = {T}, number = {3}, pages = {1--5}}".formatted(type));

    assertThat(
            Stream.of("number", "issue", "collection-number")
                .filter(name -> Objects.equals(work.variable(name), "3"))
                .collect(Collectors.joining(",")))
        .isEqualTo(variable);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chicago-author-date-17th-edition | Roe, Ann. 2018. “Looms.” Proc, 2018, 1–5.",
        "apa                              | Roe, A. (2018). Looms. Proc, 1–5.",
        "ieee                             | A. Roe, “Looms,” in Proc, 2018, pp. 1–5.",
      })
  void theNumberOfAConferencePaperIsNotAnIssue(String style, String reference) throws IOException {
    assertThat(
            new BibTexInFolder(folder, problems)
                .references(
                    "@inproceedings{a, author = {Roe, Ann}, title = {Looms}, booktitle = {Proc},"
                        + " year = 2018, number = 3, pages = {1--5}}",
                    style))
        .containsExactly(reference);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hpc, ai                               | hpc, ai",
        "hpc; ai                               | hpc; ai",
        "_tablet, hpc, _tablet_modified        | hpc",
        "/unread, hpc, \\#nosource, ⭐, ,        | hpc",
        "nosource, .NET, C++, 3D               | .NET, C++, 3D",
        "_tablet                               | ",
      })
  void tagsOfReferenceManagersAreNotKeywords(String written, String read) throws IOException {
    assertThat(only("@misc{a, title = {T}, keywords = {" + written + "}}").variable("keyword"))
        .isEqualTo(read);
  }

  private Publication only(String text) throws IOException {
    return new BibTexInFolder(folder, problems).read(text).get(0);
  }
}
