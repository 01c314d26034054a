package dev.dossier.csl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextCaseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title          | en | a study of the stars                  | A Study of the Stars",
        "title          | en | notes of the J. of HPC                | Notes of the J. of HPC",
        "title          | en | using <span class=\"nocase\">macOS</span> at work | Using macOS at Work",
        "title          | en | the lattice: an introduction          | The Lattice: An Introduction",
        "title          | de | über die Theorie der Wärme            | über die Theorie der Wärme",
        "capitalize-first | en | an end                              | An end",
        "capitalize-all | en | an end of all                         | An End Of All",
        "lowercase      | en | An END                                | an end",
        "uppercase      | en | an end                                | AN END",
      })
  void setsTheCase(String textCase, String language, String text, String expected) {
    assertThat(
            Run.text(
                TextCase.of(textCase).apply(Values.read(text), Locale.forLanguageTag(language))))
        .isEqualTo(expected);
  }
}
