package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Years in prose are counted up to the day that a document is rendered for. */
class YearsSinceTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 7);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | for {years-since 2014} years | for 12 years",
        "en | for *{years-since 2014-09} years* | for <em>11 years</em>",
        "en | {years-since 2014-01-07} and {years-since 2014-01-08} | 12 and 11",
        "en | {years-since 2026} | 0",
        // Other words in braces are text, and so are code and escaped braces.
        "en | {years} {years-since-then 3} {} { | {years} {years-since-then 3} {} {",
        "en | \\{years-since 2014} | {years-since 2014}",
        "en | `{years-since x}` | <code>{years-since x}</code>",
      })
  void yearsAreCountedToTheDayOfTheBuild(String language, String written, String printed) {
    Dossier dossier = read(language, written);

    assertThat(dossier.problems()).isEmpty();
    assertThat(dossier.documents(TODAY).get(0).introduction().xhtml()).isEqualTo(printed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{years-since}",
        "{years-since 214}",
        "{years-since 2014-13}",
        "{years-since 2014-02-30}",
        "{years-since  2014}",
        "{years-since 2014",
        "{years-since last summer}",
      })
  void yearsSinceAnInvalidDateAreAProblem(String wrong) {
    Dossier dossier = read("en", "Born. " + wrong);

    assertThat(dossier.problems())
        .singleElement()
        .asString()
        .contains(
            "profile.yaml:4:9: error: '" + wrong + "' has no valid date; write {years-since 2014}")
        .endsWith(" " + "^".repeat(wrong.length()));
  }

  @Test
  void aDateInTheFutureIsAProblemWhenDocumentsAreRendered() {
    Dossier dossier = read("en", "For {years-since 2027} years.");

    assertThat(dossier.problems()).isEmpty();
    assertThatThrownBy(() -> dossier.documents(TODAY))
        .isInstanceOf(InvalidProfileException.class)
        .hasMessageContaining(
            "profile.yaml:4:7: error: 2027 is after 2026-01-07, the day that documents are made for");
    assertThat(dossier.documents(LocalDate.of(2030, 1, 1))).isNotEmpty();
  }

  @Test
  void withoutADayYearsAreNotCounted() {
    Dossier dossier = read("en", "For {years-since 2014} years.");

    assertThatThrownBy(() -> dossier.write(folder.resolve("out")))
        .isInstanceOf(InvalidProfileException.class)
        .hasMessageContaining("profile.yaml:4:7: error: there is no day to count to")
        .hasMessageContaining("WriteOptions.withToday");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  private Dossier read(String language, String summary) {
    return new ProfileFolder(folder)
        .read(
            "person: {name: Ada Example}\nlanguage: %s\nsummary: |\n  %s\ndocuments: [{name: page, format: html}]\n"
                .formatted(language, summary));
  }
}
