package dev.dossier.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected categories are those of ICU with CLDR 47. */
class PluralCategoryTest {

  @ParameterizedTest
  @CsvSource({
    "en, one, 1",
    "en, other, 0 2 11 21 100 101",
    "de, one, 1",
    "de, other, 0 2 21 101",
    "fi, one, 1",
    "sv, other, 0 2 21",
    "it, one, 1",
    "es, other, 0 2 21 101",
    "tr, one, 1",
    "tr, other, 0 2 12",
    "fr, one, 0 1",
    "fr, other, 2 10 11 21",
    "pt, one, 0 1",
    "pt-BR, one, 0 1",
    "pt-PT, one, 1",
    "pt-PT, other, 0 2",
    "fa, one, 0 1",
    "fa, other, 2 11 100",
    "pl, one, 1",
    "pl, few, 2 3 4 22 23 24 32 102 104 122",
    "pl, many, 0 5 10 11 12 13 14 15 20 21 25 31 100 101 112 121",
    "ru, one, 1 21 31 101 121",
    "ru, few, 2 3 4 22 34 102 122",
    "ru, many, 0 5 10 11 12 13 14 15 20 25 100 111 112 114",
    "ar, zero, 0",
    "ar, one, 1",
    "ar, two, 2",
    "ar, few, 3 4 10 103 110 203",
    "ar, many, 11 12 25 99 111 199",
    "ar, other, 100 101 102 200 201 300",
    "he, one, 1",
    "he, two, 2",
    "he, other, 0 3 10 11 12 20 22 100",
    "zh, other, 0 1 2 11",
    "ja, other, 0 1 2 11",
    "ko, other, 0 1 2 11",
    "cs, few, 2 3 4",
    "cs, other, 0 5 12 22",
    "sl, two, 2 102",
    "sl, few, 3 4 103",
    "lt, few, 2 9 22",
    "lt, other, 0 10 11 19 20",
    "lv, zero, 0 10 11 19 20",
    "lv, one, 1 21",
    "hr, few, 2 22",
    "hr, other, 5 11 12",
    "ro, few, 0 2 19 101 119",
    "ro, other, 20 100 120",
    "is, one, 1 21",
    "ga, few, 3 6",
    "ga, many, 7 10",
    "cy, many, 6",
    "cy, other, 4 5 7",
    "nl, one, 1",
    "nl, other, 0 2 21"
  })
  void aNumberHasTheCategoryOfItsLanguage(String language, String category, String numbers) {
    Locale locale = Locale.forLanguageTag(language);
    assertThat(numbers.split(" "))
        .allSatisfy(
            number ->
                assertThat(PluralCategory.of(locale, Integer.parseInt(number)).word())
                    .isEqualTo(category));
  }
}
