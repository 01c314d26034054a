package dev.dossier.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every country has a name in every language of documents. */
class CountryNamesTest {
  static final Iterable<String> LANGUAGES = EveryLanguage.TAGS;

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyCodeOfTheJdkHasAName(String language) {
    for (String code : Locale.getISOCountries()) {
      // The Netherlands Antilles, which the JDK still has, were dissolved.
      if (!code.equals("AN")) {
        assertThat(name(language, code)).as(code).isNotBlank().isNotEqualTo(code);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "zh", "zh-Hant", "ja", "ko", "ar", "fa", "he"})
  void namesAreInTheScriptOfTheLanguage(String language) {
    for (String code : Locale.getISOCountries()) {
      if (!code.equals("AN")) {
        assertThat(name(language, code)).as(code).doesNotContainPattern("[A-Za-z]");
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "en,DE,Germany",
        "en-US,DE,Germany",
        "de,DE,Deutschland",
        "de-AT,DE,Deutschland",
        "fr,DE,Allemagne",
        "fi,DE,Saksa",
        "pt,IR,Irã",
        "pt-BR,IR,Irã",
        "pt-PT,IR,Irão",
        "zh,US,美国",
        "zh-TW,US,美國",
        "zh-HK,US,美國",
        "en,BA,Bosnia and Herzegovina",
        "en,HK,Hong Kong",
        "en,MM,Myanmar",
        "en,UK,United Kingdom",
        "de,GB,Vereinigtes Königreich",
        "de,XK,Kosovo",
        "nl,DE,Germany",
        "en,XX,-",
        "en,de,-",
        "en,USA,-",
        "en,code,-",
      })
  void aCodeIsNamedInTheLanguageOfTheDocument(String tag, String code, @Nullable String name) {
    assertThat(name(tag, code)).isEqualTo(name);
  }

  @Test
  void labelsOfAProfileMayNameCountries() {
    Translations own =
        new Translations(
            Map.of("nl", Map.of("section.talks", "Lezingen", "country.DE", "Duitsland")));
    assertThat(own.labels("nl").country("DE")).isEqualTo("Duitsland");
    assertThat(own.labels("nl").country("FR")).isNull();
    assertThat(new LabelRules("nl").allowed()).contains("country.DE").doesNotContain("country.XX");
    assertThat(new LabelRules("nl").required()).doesNotContain("country.DE");
  }

  private static @Nullable String name(String language, String code) {
    return Translations.BUILT_IN.labels(language).country(code);
  }
}
