package dev.dossier.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {
  @ParameterizedTest
  @CsvSource({
    "en, ltr",
    "ar, rtl",
    "fa-AF, rtl",
    "he, rtl",
    "iw, rtl",
    "ur, rtl",
    "dv, rtl",
    "syr, rtl",
    "az, ltr",
    "az-Arab, rtl",
    "ks, rtl",
    "ks-Deva, ltr",
    "ug-Cyrl, ltr",
    "ff-Adlm, rtl",
    "ja, ltr"
  })
  void theDirectionOfALanguageIsThatOfItsScript(String language, String direction) {
    assertThat(Direction.of(language).word()).isEqualTo(direction);
  }
}
