package dev.dossier.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.profile.CslDate;
import dev.dossier.profile.CslName;
import dev.dossier.profile.PartialDate;
import dev.dossier.profile.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CslFileReaderTest {
  @TempDir Path folder;
  private final Problems problems = new Problems();

  @Test
  void jsonIsReadAsItIsWritten() throws IOException {
    Publication work =
        read(
                "works.json",
                """
                [
                \t{
                \t\t"id": 17, "type":"article-journal",
                \t\t"title": "Looms \\ud83c\\udf89 \\"quoted\\" \\/ slashed\\u00e9",
                \t\t"author": [{"family": "Example", "given": "Ada", "non-dropping-particle": "van"}],
                \t\t"issued": {"date-parts": [["2025", 10, 24]]},
                \t\t"DOI": "https:\\/\\/doi.org\\/10.1000\\/182", "volume": 3, "page": null
                \t}
                ]
                """)
            .get(0);
    assertThat(problems.sorted()).isEmpty();
    assertThat(work.id()).isEqualTo("17");
    assertThat(work.title()).isEqualTo("Looms 🎉 \"quoted\" / slashedé");
    assertThat(work.names("author"))
        .containsExactly(new CslName("Example", "Ada", null, "van", null, null));
    assertThat(work.issued()).isEqualTo(new PartialDate(2025, 10, 24));
    assertThat(work.variable("DOI")).isEqualTo("10.1000/182");
    assertThat(work.variable("volume")).isEqualTo("3");
    assertThat(work.variable("page")).isNull();
  }

  @Test
  void yamlMayHaveItsItemsUnderReferences() throws IOException {
    List<Publication> works =
        read("works.yaml", "references:\n- {id: a, type: book, shortTitle: L}\nnocite: x\n");
    assertThat(works).extracting(work -> work.variable("title-short")).containsExactly("L");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025                             | 2025       |            |   | false |",
        "2025-10-24                       | 2025-10-24 |            |   | false |",
        "2024/2025-02                     | 2024       | 2025-02    |   | false |",
        "2025~                            | 2025       |            |   | true  |",
        "2025-23                          | 2025       |            | 3 | false |",
        "{date-parts: [[2025, 14]]}       | 2025       |            | 2 | false |",
        "{date-parts: [[2024, 1], [2025]]}| 2024-01    | 2025       |   | false |",
        "{date-parts: [[2025]], circa: 1} | 2025       |            |   | true  |",
        "{raw: '2025-10'}                 | 2025-10    |            |   | false |",
        "{raw: 'Spring term'}             |            |            |   | false | Spring term",
        "{literal: in press}              |            |            |   | false | in press"
      })
  void datesAreReadInAllForms(
      String written, String start, String end, Integer season, boolean circa, String literal)
      throws IOException {
    Publication work =
        read("works.yaml", "- {id: a, type: book, issued: " + written + "}\n").get(0);
    assertThat(problems.sorted()).isEmpty();
    assertThat(work.dates().get("issued"))
        .isEqualTo(new CslDate(date(start), date(end), season, circa, literal));
  }

  @Test
  void programsWriteMoreThanCslIntoJson() throws IOException {
    read("works.json", "[{\"id\": \"a\", \"type\": \"book\", \"titel\": \"Looms\"}]");
    assertThat(problems.sorted())
        .extracting(Problem::toString)
        .containsExactly(
            """
            works.json:1:30: warning: unknown key 'titel' in [0], which is no word of CSL 1.0.2; \
            did you mean 'title'?
                1 | [{"id": "a", "type": "book", "titel": "Looms"}]
                  |                              ^^^^^^^""");
  }

  @Test
  void anotherFileIsNoBibliography() throws IOException {
    assertThat(read("works.yaml", "title: Looms\n")).isEmpty();
    assertThat(problems.sorted())
        .extracting(Problem::message)
        .containsExactly(
            "expected a list of CSL items, alone or under 'references', found a mapping");
  }

  private static PartialDate date(String iso) {
    return iso == null ? null : PartialDate.parse(iso);
  }

  private List<Publication> read(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return CslFileReader.read(file, name, problems).stream()
        .map(CslFileReader.Item::publication)
        .toList();
  }
}
