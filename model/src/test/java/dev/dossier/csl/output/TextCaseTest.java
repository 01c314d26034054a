package dev.dossier.csl.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
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
            StyledText.text(
                TextCase.of(textCase).apply(Values.read(text), Locale.forLanguageTag(language))))
        .isEqualTo(expected);
  }

  @Test
  void aWordOfManyApostrophesIsRead() {
    String text = "a’".repeat(50_000) + "b";
    assertThat(StyledText.text(TextCase.TITLE.apply(List.of(StyledText.of(text)), Locale.ENGLISH)))
        .startsWith("A’a’a’a’");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | <i>re</i>visited          | Revisited",
        "en | <span class=\"nocase\">d</span><b>eep</b> looms | deep Looms",
        "en | β-catenin of <i>C. elegans</i> | β-Catenin of C. elegans",
        "en | vitamin C in the V of D at OR   | Vitamin C in the V of D at OR",
        "en | ß                         | ß",
        "en | the <sc>coq</sc> prover   | The coq Prover",
        "en | a<sup>b</sup>c            | Abc",
        "de | looms <i>of</i> the sea   | looms of the sea",
      })
  void aWordThatCrossesMarkupIsOne(String language, String text, String expected) {
    assertThat(
            StyledText.text(
                TextCase.TITLE.apply(Values.read(text), Locale.forLanguageTag(language))))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"en, <i>l</i>oom, Loom", "en, α-helix, α-helix", "tr, istanbul, İstanbul"})
  void theFirstWordIsCapitalized(String language, String text, String expected) {
    Locale locale = Locale.forLanguageTag(language);
    assertThat(StyledText.text(TextCase.CAPITALIZE_FIRST.apply(Values.read(text), locale)))
        .isEqualTo(expected);
  }
}
