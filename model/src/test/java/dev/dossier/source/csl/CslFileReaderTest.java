package dev.dossier.source.csl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.profile.csl.CslDate;
import dev.dossier.profile.csl.CslName;
import dev.dossier.profile.csl.CslVariables;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.value.Link;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.profile.value.Text;
import dev.dossier.profile.value.Url;
import dev.dossier.source.file.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        "{raw: '2020/2021'}               | 2020       | 2021       |   | false |",
        "{raw: '2020~'}                   | 2020       |            |   | true  |",
        "{raw: '2020-05-01T12:30:00Z'}    | 2020-05-01 |            |   | false |",
        "2020-05-01T12:30:00Z             | 2020-05-01 |            |   | false |",
        "1984~/2004                       | 1984       | 2004       |   | true  |",
        "2024/..                          | 2024       |            |   | false |",
        "2020-21/2021-24                  | 2020       | 2021       | 1 | false |",
        "in preparation                   |            |            |   | false | in preparation",
        "-0043                            |            |            |   | false | 44 BC",
        "{date-parts: [[-44, 3, 15]]}     |            |            |   | false | 44 BC",
        "{date-parts: [['2020', '5', '']]}| 2020-05    |            |   | false |",
        "{date-parts: [[2020, 0, 0]]}     | 2020       |            |   | false |",
        "{date-parts: [[2020, null]]}     | 2020       |            |   | false |",
        "{date-parts: [[2020, 5, 1], [2020, 5, 3]]} | 2020-05-01 | 2020-05-03 | | false |",
        "{date-parts: [[2020], [0, 0, 0]]}| 2020       |            |   | false |",
        "{date-parts: [[476]]}            | 0476       |            |   | false |",
        "{date-parts: [[2020]], season: Fall} | 2020   |            | 3 | false |",
        "{date-parts: [[2020]], season: 1}| 2020       |            | 1 | false |",
        "{date-parts: [[2020]], circa: 'false'} | 2020 |            |   | false |",
        "{date-parts: [[2020]], circa: true} | 2020    |            |   | true  |",
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

  @ParameterizedTest
  @ValueSource(strings = {"{date-parts: [[null]]}", "{date-parts: [[]]}", "{date-parts: [['']]}"})
  void anEmptyDateIsIgnored(String written) throws IOException {
    Publication work =
        read("works.yaml", "- {id: a, type: book, issued: " + written + "}\n").get(0);
    assertThat(problems.sorted()).isEmpty();
    assertThat(work.dates()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-02-31",
        "May 2020",
        "{date-parts: [[2020, 13, 1, 1]]}",
        "{date-parts: [[2020, 17]]}",
        "{date-parts: [[May]]}",
        "{date-parts: [2020]}",
        "{date-parts: [[2020], [2021], [2022]]}",
        "{date-parts: [[2020]], season: Michaelmas}",
        "[2020]"
      })
  void anInvalidDateIsAnErrorAndTheWorkIsKept(String written) throws IOException {
    assertThat(read("works.yaml", "- {id: a, type: book, issued: " + written + "}\n")).hasSize(1);
    assertThat(problems.sorted())
        .extracting(Problem::severity, Problem::line)
        .containsExactly(tuple(Severity.ERROR, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "family: van Gogh, given: Vincent             | Gogh | Vincent | - | van | - | -",
        "family: van der Berg                         | Berg | - | - | van der | - | -",
        "family: von Humboldt, given: A., non-dropping-particle: '' | Humboldt | A. | - | von | - | -",
        "family: Humboldt, given: Alexander von       | Humboldt | Alexander | von | - | - | -",
        "family: d'Alembert, given: Jean              | Alembert | Jean | - | d' | - | -",
        "family: al-Hassan, given: Ali                | Hassan | Ali | - | al- | - | -",
        "family: van 't Hoff, given: Jacobus          | Hoff | Jacobus | - | van 't | - | -",
        "family: hooks, given: bell                   | hooks | bell | - | - | - | -",
        "family: e-Science Lab                        | e-Science Lab | - | - | - | - | -",
        "family: van Gogh, parse-names: false         | van Gogh | - | - | - | - | -",
        "family: van Gogh, parse-names: 0             | van Gogh | - | - | - | - | -",
        "family: van Gogh, parse-names: 1             | Gogh | - | - | van | - | -",
        "family: '\"van Rossum\"', given: Guido     | van Rossum | Guido | - | - | - | -",
        "family: La Fontaine, given: Jean, dropping-particle: de | La Fontaine | Jean | de | - | - | -",
        "family: de Souza, given: J., non-dropping-particle: von | de Souza | J. | - | von | - | -",
        "family: Doe, given: 'John, III'              | Doe | John | - | - | III | -",
        "family: King, given: Martin, suffix: Jr.     | King | Martin | - | - | Jr. | -",
        "literal: the van Gogh Museum                 | - | - | - | - | - | the van Gogh Museum"
      })
  void particlesAndSuffixesAreFoundInNames(
      String written,
      String family,
      String given,
      String dropping,
      String nonDropping,
      String suffix,
      String literal)
      throws IOException {
    Publication work =
        read("works.yaml", "- {id: a, type: book, author: [{" + written + "}]}\n").get(0);
    assertThat(problems.sorted()).isEmpty();
    assertThat(work.names("author"))
        .containsExactly(new CslName(family, given, dropping, nonDropping, suffix, literal));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Of *Pterostylis* and _others_  | Of <i>Pterostylis</i> and <i>others</i>",
        "H~2~O, x^2^ and **bold**       | H<sub>2</sub>O, x<sup>2</sup> and <b>bold</b>",
        "[NASA]{.nocase} [q]{.smallcaps}| <span class=\"nocase\">NASA</span> <span style=\"font-variant:small-caps;\">q</span>",
        "A -- B --- C                   | A – B — C",
        "<i>As</i> <sup>it</sup> is      | <i>As</i> <sup>it</sup> is",
        "\\*a\\* 3 \\< 4 \\[b\\]{.nocase}   | *a* 3 < 4 [b]{.nocase}",
        "snake_case_name, 2 * 3 * 4, ~5 | snake_case_name, 2 * 3 * 4, ~5"
      })
  void textOfYamlHasMarkdownAsPandocHasIt(String written, String title) throws IOException {
    String item = "- id: a\n  type: book\n  title: >-\n    " + written + "\n";
    assertThat(read("works.yaml", item).get(0).title()).isEqualTo(title);
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aNameSaysHowItIsOrdered() throws IOException {
    Publication work =
        read(
                "works.yaml",
                """
                - id: a
                  type: book
                  author:
                  - {family: King, given: Martin, suffix: Jr., comma-suffix: true}
                  - {family: Mao, given: Zedong, static-ordering: 1}
                """)
            .get(0);
    assertThat(work.names("author"))
        .containsExactly(
            new CslName("King", "Martin", null, null, "Jr.", null, true, false),
            new CslName("Mao", "Zedong", null, null, null, null, false, true));
  }

  @Test
  void everyVariableOfCslIsRead() throws IOException {
    StringBuilder item = new StringBuilder("{\"id\": \"a\", \"type\": \"book\"");
    Map<String, String> values = Map.of("DOI", "10.1000/182", "URL", "https://example.org/");
    Stream.of(CslVariables.STANDARD, CslVariables.NUMBERS)
        .flatMap(List::stream)
        .forEach(
            name ->
                item.append(",\"%s\": \"%s\"".formatted(name, values.getOrDefault(name, name))));
    CslVariables.NAMES.forEach(name -> item.append(",\"" + name + "\": [{\"family\": \"A\"}]"));
    CslVariables.DATES.forEach(name -> item.append(",\"" + name + "\": \"2020\""));
    Publication work = read("works.json", "[" + item + "}]").get(0);

    assertThat(problems.sorted()).isEmpty();
    assertThat(work.variables())
        .hasSize(CslVariables.STANDARD.size() + CslVariables.NUMBERS.size());
    assertThat(work.names().keySet()).containsExactlyInAnyOrderElementsOf(CslVariables.NAMES);
    assertThat(work.dates().keySet()).containsExactlyInAnyOrderElementsOf(CslVariables.DATES);
  }

  @Test
  void linksAreReadWhereTheyAreWrittenInJson() throws IOException {
    Publication work =
        read(
                "works.json",
                """
                [{"id": "a", "type": "book", "custom": {"theirs": 1, "links": [
                  {"label": "PDF", "url": "https://example.org/a.pdf"}]}},
                 {"id": "b", "type": "book", "custom": ["theirs"]}]
                """)
            .get(0);
    assertThat(problems.sorted()).isEmpty();
    assertThat(work.links())
        .containsExactly(new Link(Text.of("PDF"), Url.parse("https://example.org/a.pdf")));
  }

  @Test
  void programsWriteMoreThanCslIntoJson() throws IOException {
    read("works.json", "[{\"id\": \"a\", \"type\": \"book\", \"titel\": \"Looms\"}]");
    assertThat(problems.sorted())
        .extracting(Problem::toString)
        .containsExactly(
            """
            works.json:1:30: warning: unknown key 'titel' in [0], which CSL 1.0.2 does not define; \
            did you mean 'title'?
                1 | [{"id": "a", "type": "book", "titel": "Looms"}]
                  |                              ^^^^^^^""");
  }

  @Test
  void anotherFileIsNotABibliography() throws IOException {
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
    return CslFileReader.read(file, name, problems);
  }
}
