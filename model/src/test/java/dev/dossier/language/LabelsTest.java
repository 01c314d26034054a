package dev.dossier.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LabelsTest {
  private final Labels english = Translations.BUILT_IN.labels("en");

  @Test
  void placeholdersAreReplacedOnceAndApostrophesAreText() {
    Labels labels =
        new Translations(Map.of("en", Map.of("degree-in", "l'{1} de {0} {2} {x}"))).labels("en");
    assertThat(labels.fill("degree-in", "{1}", "a$")).isEqualTo("l'a$ de {1} {2} {x}");
  }

  @Test
  void aNumberSelectsThePluralFormOfTheLanguage() {
    Labels russian = Translations.BUILT_IN.labels("ru");
    assertThat(List.of(1, 3, 12, 21))
        .extracting(n -> russian.count("duration.years", n))
        .containsExactly("1 год", "3 года", "12 лет", "21 год");
    assertThat(english.count("duration.years", 1)).isEqualTo("1 year");
    assertThat(english.count("duration.years", 2)).isEqualTo("2 years");
  }

  @Test
  void aMissingPluralFormFallsBackToOther() {
    Labels labels =
        new Translations(Map.of("nl", Map.of("duration.years.other", "{0} jaar"))).labels("nl");
    assertThat(labels.count("duration.years", 1)).isEqualTo("1 jaar");
  }

  @Test
  void itemsAreEnumerated() {
    assertThat(series(english, List.of())).isEmpty();
    assertThat(series(english, List.of("A"))).isEqualTo("A");
    assertThat(series(english, List.of("A", "B"))).isEqualTo("A and B");
    assertThat(series(english, List.of("A", "B", "C"))).isEqualTo("A, B and C");
    assertThat(series(english, List.of("A B C D E F G H I J K L".split(" "))))
        .isEqualTo("A, B, C, D, E, F, G, H, I, J, K and L");
    assertThat(series(Translations.BUILT_IN.labels("en-US"), List.of("A", "B", "C", "D")))
        .isEqualTo("A, B, C, and D");
  }

  @Test
  void theWordForAndDependsOnTheNextLetter() {
    Labels spanish = Translations.BUILT_IN.labels("es");
    assertThat(series(spanish, List.of("Ana", "Juan"))).isEqualTo("Ana y Juan");
    assertThat(series(spanish, List.of("Ana", "Inés"))).isEqualTo("Ana e Inés");
    assertThat(series(spanish, List.of("Ana", "Eva", "Hilda"))).isEqualTo("Ana, Eva e Hilda");
    assertThat(series(spanish, List.of("Ana", "hielo"))).isEqualTo("Ana y hielo");
    Labels hebrew = Translations.BUILT_IN.labels("he");
    assertThat(series(hebrew, List.of("אבי", "דנה"))).isEqualTo("אבי ודנה");
    assertThat(series(hebrew, List.of("Ada", "Eve"))).isEqualTo("Ada ו-Eve");
    assertThat(series(Translations.BUILT_IN.labels("ar"), List.of("أ", "ب", "ج")))
        .isEqualTo("أ وب وج");
    assertThat(series(Translations.BUILT_IN.labels("ja"), List.of("A", "B", "C")))
        .isEqualTo("A、B、C");
    assertThat(series(Translations.BUILT_IN.labels("zh"), List.of("A", "B", "C")))
        .isEqualTo("A、B和C");
  }

  @Test
  void numbersAreInTheDigitsOfTheLanguage() {
    Labels persian = new Translations(Map.of("fa", Map.of("digits", "۰۱۲۳۴۵۶۷۸۹"))).labels("fa");
    assertThat(persian.count("duration.years", 12)).isEqualTo("۱۲ سال");
    assertThat(DatePattern.parse("dd/MM/y").format(LocalDate.of(2025, 3, 4), persian))
        .isEqualTo("۰۴/۰۳/۲۰۲۵");
  }

  @Test
  void anUnknownLanguageFallsBackToEnglish() {
    Labels none = Translations.BUILT_IN.labels("tlh");
    assertThat(none.get("contents")).isEqualTo("Contents");
    assertThat(none.locale().getLanguage()).isEqualTo("en");
    assertThat(Translations.BUILT_IN.has("tlh")).isFalse();
    assertThat(Translations.BUILT_IN.has("en-GB")).isTrue();
  }

  private static String series(Labels labels, List<String> items) {
    return Labels.filled(labels.list(items), items.toArray());
  }
}
