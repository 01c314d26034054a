package dev.dossier.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people read of an import: few lines, each of which is about their data. */
class ImportReportTest extends InImportFolder {
  @Test
  void valuesAboutTheFileAreOneHint() throws IOException {
    ImportResult result =
        imported(
            write(
                "cv.json",
                """
                {"$schema": "https://example.org/resume-schema.json",
                 "basics": {"name": "Ada"},
                 "meta": {"version": "v1.0.0", "theme": "plain"}}
                """));
    assertThat(result.problems())
        .extracting(Problem::message)
        .containsExactly(
            "not imported: 3 values that describe the file and not the person: '$schema', 'meta'");
    assertThat(Files.readString(result.files().get(0))).doesNotContain("not imported");
  }

  @Test
  void oneValueAboutTheFile() throws IOException {
    assertThat(
            imported(write("cv.json", "{\"basics\": {\"name\": \"Ada\"}, \"meta\": {\"a\": 1}}"))
                .problems())
        .extracting(Problem::message)
        .containsExactly(
            "not imported: 1 value that describes the file and not the person: 'meta'");
  }

  @ParameterizedTest
  @CsvSource({"3, 3, '', 3", "4, 1, ', and 3 more alike', 4"})
  void ofManyHintsThatAreAlikeTheFirstIsShown(int count, int shown, String end, int all)
      throws IOException {
    String work = "{\"name\": \"Mill\", \"pay\": \"good\"}";
    String works = String.join(",", Collections.nCopies(count, work));
    ImportResult result =
        imported(write("cv.json", "{\"basics\": {\"name\": \"Ada\"}, \"work\": [" + works + "]}"));

    assertThat(result.summary())
        .extracting(Problem::message)
        .hasSize(shown)
        .allMatch(text -> text.equals("not imported: a profile has no key for 'pay' here" + end));
    assertThat(result.problems()).hasSize(all);
  }

  @Test
  void htmlIsReported() throws IOException {
    String job = "{\"name\": \"R&D\", \"summary\": \"<p>Wove <b>well</b>.</p>\"}";
    assertThat(
            imported(write("cv.json", "{\"basics\": {\"name\": \"Ada\"}, \"work\": [" + job + "]}"))
                .problems())
        .extracting(Problem::path, Problem::message)
        .containsExactly(
            tuple(
                "work[0].summary",
                "imported with its HTML, which documents print as it is; write Markdown in the"
                    + " profile"));
  }

  @Test
  void aRegionThatIsTheCityIsNotPrintedTwice() throws IOException {
    String place = "{\"city\": \"Berlin\", \"region\": \"Berlin\", \"countryCode\": \"DE\"}";
    ImportResult result =
        imported(
            write("cv.json", "{\"basics\": {\"name\": \"Ada\", \"location\": " + place + "}}"));
    assertThat(result.problems()).isEmpty();
    assertThat(Files.readString(result.files().get(0)))
        .contains("  location:\n    city: Berlin\n    country: DE\n");
  }
}
