package dev.dossier.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LabelsTest {
  private final Labels english = Labels.of("en");

  @Test
  void gapsAreFilledOnceAndApostrophesAreLetters() {
    Labels labels = Labels.of("en", Map.of("degree-in", "l'{1} de {0} {2} {x}"));
    assertThat(labels.fill("degree-in", "{1}", "a$")).isEqualTo("l'a$ de {1} {2} {x}");
  }

  @Test
  void aNumberTakesThePluralFormOfTheLanguage() {
    Map<String, String> words =
        Map.of(
            "duration.years.one", "{0} год",
            "duration.years.few", "{0} года",
            "duration.years.many", "{0} лет");
    Labels russian = Labels.of("ru", words);
    assertThat(List.of(1, 3, 12, 21))
        .extracting(n -> russian.count("duration.years", n))
        .containsExactly("1 год", "3 года", "12 лет", "21 год");
    assertThat(english.count("duration.years", 1)).isEqualTo("1 year");
    assertThat(english.count("duration.years", 2)).isEqualTo("2 years");
  }

  @Test
  void aLanguageThatLacksThePluralFormTakesItsOther() {
    Labels labels = Labels.of("nl", Map.of("duration.years.other", "{0} jaar"));
    assertThat(labels.count("duration.years", 1)).isEqualTo("1 jaar");
  }

  @Test
  void thingsAreListedAsASentenceHasThem() {
    assertThat(english.list(List.of())).isEmpty();
    assertThat(english.list(List.of("A"))).isEqualTo("A");
    assertThat(english.list(List.of("A", "B"))).isEqualTo("A and B");
    assertThat(english.list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
    assertThat(Labels.of("en-US").list(List.of("A", "B", "C", "D"))).isEqualTo("A, B, C, and D");
  }

  @Test
  void aLanguageWithoutWordsIsInEnglish() {
    Labels none = Labels.of("tlh");
    assertThat(none.get("contents")).isEqualTo("Contents");
    assertThat(none.locale().getLanguage()).isEqualTo("en");
    assertThat(Labels.has("tlh")).isFalse();
    assertThat(Labels.has("en-GB")).isTrue();
  }
}
