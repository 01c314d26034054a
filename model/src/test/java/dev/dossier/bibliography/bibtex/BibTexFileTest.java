package dev.dossier.bibliography.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.profile.csl.CslName;
import dev.dossier.profile.csl.Publication;
import dev.dossier.source.file.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibTexFileTest {
  @TempDir Path folder;
  private final Problems problems = new Problems();

  @Test
  void mapsAPreprint() throws IOException {
    Publication work =
        only(
            """
            @misc{stock2025aeris,
              title={{AERIS}: Argonne Earth Systems Model},
              author={V{\\"a}in{\\"o} Hatanp{\\"a}{\\"a} and others},
              year={2025}, eprint={2509.13523}, archivePrefix={arXiv}, primaryClass={cs.LG},
            }
            """);

    assertThat(work.id()).isEqualTo("stock2025aeris");
    assertThat(work.type()).isEqualTo("article");
    assertThat(work.variable("URL")).isEqualTo("https://arxiv.org/abs/2509.13523");
    assertThat(work.names("author"))
        .containsExactly(CslName.of("Hatanpää", "Väinö"), CslName.literal("others"));
    assertThat(String.valueOf(work.issued())).isEqualTo("2025");
  }

  @Test
  void mapsAnArticle() throws IOException {
    Publication work =
        only(
            """
            @string{jhpc = "J. of " # {{HPC}}}
            @Article(a, title = "On Waves", journal = jhpc, number = 3, volume = {12}, month = mar # "~1",
              pages = {12--34}, year = 2020, doi = {https://doi.org/10.1000/ABC}, issn = "1234-5678",
              keywords = {hpc, ai}, note = {Best \\emph{paper}}, pdf = {https://x.org/a_b.pdf})
            """);

    assertThat(work.type()).isEqualTo("article-journal");
    assertThat(work.variables())
        .containsEntry("container-title", "J. of <span class=\"nocase\">HPC</span>")
        .containsEntry("issue", "3")
        .containsEntry("volume", "12")
        .containsEntry("page", "12-34")
        .containsEntry("DOI", "10.1000/ABC")
        .containsEntry("ISSN", "1234-5678")
        .containsEntry("keyword", "hpc, ai")
        .containsEntry("note", "Best <i>paper</i>")
        .doesNotContainKey("number");
    assertThat(String.valueOf(work.issued())).isEqualTo("2020-03-01");
    assertThat(work.links()).hasSize(1);
    assertThat(work.links().get(0).url().value()).isEqualTo("https://x.org/a_b.pdf");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date = {2020-03/2020-05}           | 2020-03 | 2020-05 | | false",
        "date = {2020-03-01}                | 2020-03-01 | | | false",
        "date = {2020~}                     | 2020 | | | true",
        "date = {2020-21}                   | 2020 | | 1 | false",
        "date = {2020/}                     | 2020 | | | false",
        "year = 2020, month = may           | 2020-05 | | | false",
        "year = {2020}, month = {March}     | 2020-03 | | | false",
        "year = 2020, month = {12 March}    | 2020-03-12 | | | false",
        "year = 2020, month = jun, day = 7  | 2020-06-07 | | | false",
        "year = 2020, month = {June/July}   | 2020-06 | 2020-07 | | false",
        "year = 2020, month = jul # {~4--9} | 2020-07-04 | 2020-07-09 | | false",
        "year = {2020--2021}                | 2020 | 2021 | | false",
        "year = {c. 1850}                   | 1850 | | | true",
      })
  void readsDates(String field, String start, String end, Integer season, boolean circa)
      throws IOException {
    Publication work = only("@misc{a, title = {T}, " + field + "}");

    var issued = work.dates().get("issued");
    assertThat(issued).isNotNull();
    assertThat(String.valueOf(issued.start())).isEqualTo(start);
    assertThat(issued.end() == null ? null : issued.end().iso()).isEqualTo(end);
    assertThat(issued.season()).isEqualTo(season);
    assertThat(issued.circa()).isEqualTo(circa);
  }

  @Test
  void inheritsFromACrossReference() throws IOException {
    List<Publication> works =
        read(
            """
            @inproceedings{a, title = {A}, crossref = {p}, pages = 1}
            @proceedings{p, title = {Proceedings of X}, editor = {E F}, year = 2001, publisher = {ACM}}
            """);

    Publication work = works.get(0);
    assertThat(work.variables())
        .containsEntry("title", "A")
        .containsEntry("container-title", "Proceedings of X")
        .containsEntry("publisher", "ACM");
    assertThat(work.names("editor")).containsExactly(CslName.of("F", "E"));
    assertThat(String.valueOf(work.issued())).isEqualTo("2001");
  }

  private Publication only(String text) throws IOException {
    List<Publication> works = read(text);
    assertThat(problems.sorted()).isEmpty();
    assertThat(works).hasSize(1);
    return works.get(0);
  }

  private List<Publication> read(String text) throws IOException {
    return new BibTexInFolder(folder, problems).read(text);
  }
}
