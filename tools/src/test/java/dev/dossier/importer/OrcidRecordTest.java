package dev.dossier.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Problem;
import dev.dossier.importer.format.OrcidRecord;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrcidRecordTest {
  @TempDir Path folder;

  @Test
  void xmlAndJsonGiveTheSameProfile() throws IOException {
    String json = withoutComments(imported(sample("record.json"), "json").files().get(0));
    String xml = withoutComments(imported(sample("record.xml"), "xml").files().get(0));

    assertThat(xml).isEqualTo(json);
    assertThat(json)
        .contains("  orcid: 0000-0002-1825-0097\n", "  other-names: [A. B. Example, Ada Sample]\n")
        .contains("    organization: Department of Mechanics, University of Nordhaven\n")
        .contains("    number: SF-123\n", "      ISBN: 978-3-16-148410-0\n")
        .contains("      DOI: 10.1234/looms.1\n");
  }

  @Test
  void citiesOfOrganizationsAreNotPrivate() throws IOException {
    assertThat(imported(sample("record.json"), "json").privateComments())
        .noneMatch(path -> path.contains("organization"));
    assertThat(imported(sample("record.xml"), "xml").privateComments())
        .noneMatch(path -> path.contains("organization"));
  }

  @Test
  void aGrantWithoutAnEndMayHaveEnded() throws IOException {
    String record = Files.readString(sample("record.json"));
    int funding = record.indexOf("\"funding-summary\"");
    String withoutEnd =
        record.substring(0, funding)
            + record.substring(funding).replaceFirst("(\"end-date\"): \\{", "\"ended\": {");

    Path profile =
        imported(Files.writeString(folder.resolve("record.json"), withoutEnd), "no").files().get(0);
    assertThat(Files.readString(profile).replaceFirst("(?s).*\ngrants:(.*?)\n\n.*", "$1"))
        .contains("    start: ")
        .doesNotContain("end: present");
  }

  @Test
  void valuesOfXmlAreReportedWhereTheyStand() throws IOException {
    ImportResult result = imported(sample("record.xml"), "xml");

    assertThat(result.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.message()).contains("'journal-title'");
              String line = Objects.requireNonNull(problem.excerpt());
              assertThat(line.substring(problem.column() - 1))
                  .startsWith("J. Cloth</journal-title>");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "journal-article, article-journal",
    "JOURNAL_ARTICLE, article-journal",
    "conference-paper, paper-conference",
    "dissertation-thesis, thesis",
    "data-set, dataset",
    "performance-art, document"
  })
  void typesOfWorks(String orcid, String csl) {
    assertThat(OrcidRecord.type(orcid)).isEqualTo(csl);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE record SYSTEM \"http://127.0.0.1:1/x.dtd\"><record><orcid-identifier/></record>",
        "<!DOCTYPE r [<!ENTITY x SYSTEM"
            + " \"file:///etc/passwd\">]><record><person>&x;</person></record>",
        "<!DOCTYPE r [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;&a;\">]><record>&b;</record>"
      })
  void aDoctypeIsRefused(String xml) throws IOException {
    ImportResult result = imported(Files.writeString(folder.resolve("record.xml"), xml), "no");

    assertThat(result.files()).isEmpty();
    assertThat(result.problems())
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .contains("DOCTYPE");
    assertThat(folder.resolve("no")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<record>", "<record><a></b></record>", "<a/><b/>", "<a>&x;</a>", "<"})
  void brokenXmlIsAnErrorWithItsPlace(String xml) throws IOException {
    ImportResult result = imported(Files.writeString(folder.resolve("record.xml"), xml), "no");

    assertThat(result.files()).isEmpty();
    assertThat(result.problems()).singleElement().matches(Problem::isError);
  }

  @Test
  void deepXmlIsRefused() throws IOException {
    String xml = "<record>" + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</record>";
    ImportResult result = imported(Files.writeString(folder.resolve("record.xml"), xml), "no");

    assertThat(result.problems())
        .singleElement()
        .extracting(Problem::message)
        .isEqualTo("is nested deeper than 100 elements");
  }

  private ImportResult imported(Path file, String to) throws IOException {
    return new Importer().importFiles(List.of(file), folder.resolve(to).resolve("profile.yaml"));
  }

  private static String withoutComments(Path profile) throws IOException {
    return Files.readString(profile)
        .lines()
        .filter(line -> !line.strip().startsWith("#"))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static Path sample(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(OrcidRecordTest.class.getResource("orcid/" + name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
