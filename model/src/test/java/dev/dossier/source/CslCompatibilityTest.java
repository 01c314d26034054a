package dev.dossier.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Problem;
import dev.dossier.profile.csl.CslName;
import dev.dossier.profile.csl.Publication;
import dev.dossier.source.csl.CslFileReader;
import dev.dossier.source.file.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CSL data of Crossref, Zotero and other programs is read, even where it deviates from CSL. */
class CslCompatibilityTest {
  @TempDir Path folder;
  private final Problems problems = new Problems();

  @ParameterizedTest
  @CsvSource({
    "journal-article, article-journal",
    "proceedings-article, paper-conference",
    "book-chapter, chapter",
    "posted-content, article",
    "dissertation, thesis",
    "monograph, book",
    "edited-book, book",
    "reference-entry, entry",
    "peer-review, review",
    "journalArticle, article-journal",
    "conferencePaper, paper-conference",
    "JournalArticle, article-journal",
    "computerProgram, software",
    "inproceedings, paper-conference",
    "misc, document",
    "article-journal, article-journal",
  })
  void typesOfOtherProgramsAreRead(String type, String read) throws IOException {
    assertThat(json("[{'id': 'a', 'type': '%s', 'title': 'T'}]".formatted(type)).get(0).type())
        .isEqualTo(read);
    assertThat(problems.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "journal-article, article-journal",
    "journalArticle, article-journal",
    "proceedings-article, paper-conference",
    "phdthesis, thesis",
  })
  void inYamlTheTypeOfCslIsNamed(String type, String named) throws IOException {
    read("a.yaml", "[{id: a, type: %s, title: T}]".formatted(type));

    assertThat(problems.sorted()).extracting(Problem::suggestion).containsExactly(named);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'year': 2012}                                    | 2012",
        "{'year': '2012', 'month': '3'}                    | 2012-03",
        "{'month': 3, 'day': 4, 'year': 2012}              | 2012-03-04",
        "[{'year': 2012}]                                  | 2012",
        "[{'year': 2012, 'month': 3}, {'year': 2013}]      | 2012-03/2013",
        "{'date-parts': [[2012, 3]]}                       | 2012-03",
        "{'date-parts': [['2012', '03', '04']]}            | 2012-03-04",
        "{'year': null}                                    | ",
      })
  void datesWithNamedPartsAreRead(String issued, String read) throws IOException {
    for (String name : List.of("a.json", "a.yaml")) {
      Publication work =
          read(name, ("[{'id': 'a', 'type': 'book', 'issued': " + issued + "}]").replace('\'', '"'))
              .get(0);
      var date = work.dates().get("issued");
      assertThat(
              date == null
                  ? null
                  : date.start() + (date.end() == null ? "" : "/" + date.end().iso()))
          .isEqualTo(read);
    }
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void whatCrossrefWritesIsReadWithOneLineOfWarnings() throws IOException {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      items.append(
          """
          %s{"indexed": {"x": 1}, "DOI": "10.5555/%d", "type": "journal-article", "title": ["On looms"],
            "ISSN": ["1234-5679", "2345-6787"], "author": [{"given": "Ann", "family": "Roe", "sequence": "first",
            "affiliation": []}, {"name": "The Loom Group", "sequence": "additional"}],
            "issued": {"date-parts": [[2012, 3]]}}
          """
              .formatted(i == 0 ? "" : ",", i));
    }

    List<Publication> works = read("a.json", "[" + items + "]");

    assertThat(works).hasSize(20);
    assertThat(works.get(3).id()).isEqualTo("10.5555/3");
    assertThat(works.get(3).title()).isEqualTo("On looms");
    assertThat(works.get(3).variable("ISSN")).isEqualTo("1234-5679, 2345-6787");
    assertThat(works.get(3).names("author"))
        .containsExactly(CslName.of("Roe", "Ann"), CslName.literal("The Loom Group"));
    assertThat(problems.sorted())
        .hasSize(3)
        .noneMatch(Problem::isError)
        .anyMatch(
            problem ->
                problem.message().endsWith("(19 more like this: lines 5, 9, 13, 17, 21, …)"));
  }

  @Test
  void aBadValueInAnExportIsAWarningAndTheItemStays() throws IOException {
    List<Publication> works =
        json(
            "[{'id': 'a', 'type': 'book', 'title': 'T', 'DOI': 'XX', 'issued': {'date-parts': 3}}]");

    assertThat(works).hasSize(1);
    assertThat(works.get(0).variables()).containsOnlyKeys("title");
    assertThat(problems.sorted()).hasSize(2).noneMatch(Problem::isError);
  }

  private List<Publication> json(String text) throws IOException {
    return read("a.json", text.replace('\'', '"'));
  }

  private List<Publication> read(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
    return CslFileReader.read(folder.resolve(name), name, problems);
  }
}
