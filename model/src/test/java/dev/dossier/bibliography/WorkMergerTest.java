package dev.dossier.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.CpuTime;
import dev.dossier.profile.csl.Publication;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records of one work are merged, and other works are not. */
class WorkMergerTest {
  @TempDir Path folder;
  private BibliographyInFolder given;

  @BeforeEach
  void open() {
    given = new BibliographyInFolder(folder);
  }

  @Test
  void aWorkThatIsListedTwiceIsPrintedOnce() throws IOException {
    given.write(
        "a.bib",
        """
        @article{one, title = {On the Scaling of {Models}}, year = 2024, doi = {10.1000/ABC}, pages = {1--2}}
        @misc{two, title = {On the scaling}, doi = {https://doi.org/10.1000/abc}, pages = 3, note = {N}}
        @misc{three, title = {On the scaling of models!}, year = {2024}}
        @misc{four, title = {On the scaling of models}, year = {2023}, eprint = {2401.01234}}
        """);
    given.write(
        "b.bib",
        """
        @article{one, title = {On the Scaling of Models}, year = 2024}
        @misc{five, title = {Another}, url = {https://arxiv.org/abs/2401.01234v2}}
        """);

    Bibliography bibliography = given.read("publications: [a.bib, b.bib]\n");

    assertThat(given.messages())
        .containsExactly(
            "a.bib:2:7: warning: publications 'two' and 'one' (a.bib:1) are the same work: same DOI"
                + " 10.1000/abc; it is printed once, from entry 'one' (they differ in type, title,"
                + " page)",
            "a.bib:3:7: warning: publications 'three' and 'one' (a.bib:1) are the same work: same"
                + " title and year; it is printed once, from entry 'one' (they differ in type); if"
                + " they are different works, add 'three' to publications.distinct",
            "b.bib:1:10: warning: publication 'one' is already listed at a.bib:1: same title"
                + " and year; it is printed once",
            "b.bib:2:7: warning: publications 'five' and 'four' (a.bib:4) are the same work: same"
                + " arXiv number 2401.01234; it is printed once, from entry 'four' (they differ in"
                + " type, title); if they are different works, add 'five' to"
                + " publications.distinct");
    assertThat(bibliography.own()).extracting(Publication::id).containsExactly("one", "four");
    Publication two = bibliography.find("two");
    assertThat(two).isSameAs(bibliography.find("one"));
    assertThat(two.variables()).doesNotContainKey("note").containsEntry("page", "1-2");
  }

  @Test
  void thePublishedRecordIsUsedAndLinksToThePreprint() throws IOException {
    given.write(
        "a.bib",
        """
        @misc{pre, author = {Roe, Ann and Poe, Bo}, title = {Looms of the Far North}, year = 2022,
          eprint = {2201.01234v2}, archiveprefix = {arXiv}, doi = {10.48550/arXiv.2201.01234},
          note = {42 pages}, abstract = {Of looms.}, pdf = {https://example.org/pre.pdf}}
        @article{pub, author = {A. Roe}, title = {Looms of the far north}, year = 2024,
          journal = {Mills}, volume = 3, pages = {7--9}, doi = {10.1000/abc}}
        """);

    Bibliography bibliography = given.read("publications: {files: [a.bib], selected: [pre]}\n");

    Publication work = bibliography.own().get(0);
    assertThat(bibliography.own()).hasSize(1);
    assertThat(bibliography.find("pre")).isSameAs(work);
    assertThat(work.id()).isEqualTo("pub");
    assertThat(work.type()).isEqualTo("article-journal");
    assertThat(work.names("author")).hasSize(1);
    assertThat(work.issued().year()).isEqualTo(2024);
    assertThat(work.variables())
        .containsEntry("DOI", "10.1000/abc")
        .doesNotContainKeys("note", "abstract", "URL", "bibtex-eprint");
    assertThat(work.links())
        .extracting(link -> link.label().byLanguage().values() + " " + link.url())
        .containsExactly(
            "[arXiv] https://arxiv.org/abs/2201.01234", "[PDF] https://example.org/pre.pdf");
    assertThat(given.messages())
        .containsExactly(
            "a.bib:4:10: warning: publications 'pub' and 'pre' (a.bib:1) are the same work: a"
                + " preprint and its published version; it is printed once, from entry 'pub'; if"
                + " they are different works, add 'pub' to publications.distinct");
  }

  @Test
  void aPreprintJoinsTheClosestWorkInAnyOrder() throws IOException {
    String preprint =
        "@misc{p, author={Roe, Ann}, title={Looms of the Far North}, year=2020,"
            + " eprint={2001.01234}}\n";
    String paper =
        "@inproceedings{c, author={Roe, Ann}, title={Looms of the Far North}, year=2020,"
            + " booktitle={ICL}}\n";
    String article =
        "@article{j, author={Roe, Ann}, title={Looms of the Far North}, year=2022,"
            + " journal={Mills}}\n";
    for (List<String> files :
        List.of(
            List.of(preprint, paper, article),
            List.of(preprint, article, paper),
            List.of(paper, preprint, article),
            List.of(article, preprint, paper),
            List.of(paper, article, preprint),
            List.of(article, paper, preprint))) {
      given.write("a.bib", String.join("", files));

      Bibliography bibliography = given.read("publications: a.bib\n");

      assertThat(bibliography.own())
          .extracting(Publication::id)
          .containsExactlyInAnyOrder("c", "j");
      assertThat(bibliography.find("p")).isSameAs(bibliography.find("c"));
      assertThat(bibliography.find("c").links()).hasSize(1);
      assertThat(bibliography.find("j").links()).isEmpty();
    }
  }

  @Test
  void recordsAreMergedTransitively() throws IOException {
    given.write(
        "a.bib",
        """
        @article{a, author={Roe, Ann}, title={Looms of the Far North}, year=2020, doi={10.1000/abc}}
        @article{b, author={Roe, Ann}, title={Northern Looms}, year=2020, eprint={2001.01234}, doi={10.1000/ABC}}
        @misc{c, author={Roe, Ann}, title={Looms We Saw}, year=2020, eprint={2001.01234v1}, archiveprefix={arXiv}}
        """);

    Bibliography bibliography = given.read("publications: a.bib\n");

    assertThat(bibliography.own()).hasSize(1);
    assertThat(bibliography.find("c")).isSameAs(bibliography.find("a"));
  }

  @Test
  void distinctPreventsMerging() throws IOException {
    given.write(
        "a.bib",
        """
        @article{a, author={Roe, Ann}, title={Looms of the Far North}, year=2020}
        @article{b, author={Roe, Ann}, title={Looms of the Far North}, year=2020}
        @article{c, author={Roe, Ann}, title={Looms of the Far North}, year=2020}
        """);

    Bibliography bibliography = given.read("publications: {files: [a.bib], distinct: [b]}\n");

    assertThat(bibliography.own()).extracting(Publication::id).containsExactly("a", "b");
    assertThat(bibliography.find("c")).isSameAs(bibliography.find("a"));
    assertThat(given.messages()).hasSize(1).allMatch(message -> message.startsWith("a.bib:3:10"));
  }

  @Test
  void theSameDoiInTwoWorksIsAWarning() throws IOException {
    given.write(
        "a.bib",
        """
        @article{a, author={Roe, Ann}, title={Looms of the Far North}, doi={10.1000/a}, year=2020}
        @article{b, author={Poe, Bo}, title={Weavers of the South}, doi={10.1000/A}, year=2021}
        """);

    assertThat(given.read("publications: a.bib\n").own()).hasSize(2);
    assertThat(given.messages())
        .containsExactly(
            "a.bib:2:10: warning: publications 'b' and 'a' have the same DOI 10.1000/a, but are"
                + " different works (title, date); both are printed; correct one of the DOIs");
  }

  @Test
  void theVolumesOfASetAreDifferentWorks() throws IOException {
    given.write(
        "a.bib",
        """
        @book{one, maintitle = {The Collected Works of All}, title = {Early}, year = 2024}
        @book{two, maintitle = {The Collected Works of All}, title = {Late}, year = 2024}
        @book{three, title = {Lectures on the Mechanics of Looms}, volume = 1, year = 2024}
        @book{four, title = {Lectures on the Mechanics of Looms}, volume = 2, year = 2024}
        @book{five, title = {A Book That Stands in a Series}, series = {S}, volume = 2, year = 2024}
        @book{six, title = {A Book That Stands in a Series}, series = {S}, year = 2024}
        """);

    Bibliography bibliography = given.read("publications: a.bib\n");

    assertThat(bibliography.own())
        .extracting(Publication::id)
        .containsExactly("one", "two", "three", "four", "five");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@misc{k%d, title={Looms of the Far North}, year=2020}\n",
        "@misc{k%d, title={Looms of the Far North}, year=2020, doi={10.1000/%<d}}\n",
        "@misc{k%d, title={Editorial}, author={A%<d}, journal={J%<d}, year=2020}\n",
        "@misc{k%d, title={T%<d}, doi={10.1000/a}, pages={%<d}, year=2020}\n",
        "@misc{k, title={T%d}, year=2020}\n",
      })
  @Tag("slow")
  void manyRecordsOfOneTitleAreComparedSoon(String entry) throws IOException {
    StringBuilder file = new StringBuilder();
    for (int i = 0; file.length() < 100_000; i++) {
      file.append(entry.formatted(i));
    }
    given.write("a.bib", file.toString());

    assertThat(CpuTime.of(() -> given.read("publications: a.bib\n"))).isLessThan(CpuTime.LIMIT);
  }
}
