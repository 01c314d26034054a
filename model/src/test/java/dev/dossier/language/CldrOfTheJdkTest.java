package dev.dossier.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Names of months and long dates equal those of the JDK's CLDR; names that differ between versions
 * of CLDR are listed.
 */
class CldrOfTheJdkTest {
  static final List<String> LANGUAGES = EveryLanguage.TAGS;

  /** Languages whose names have changed in CLDR, or differ between regions. */
  private static final Map<String, Set<String>> OTHERWISE =
      Map.of(
          "es", Set.of("sep", "sept", "may."),
          "ru", Set.of("мая", "май", "июн.", "июнь", "июл.", "июль", "мар.", "март"),
          "de", Set.of("Jan", "Feb", "Mär", "Apr", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"),
          "fi", // CLDR 39
              Set.of(
                  "tammik.",
                  "helmik.",
                  "maalisk.",
                  "huhtik.",
                  "toukok.",
                  "kesäk.",
                  "heinäk.",
                  "elok.",
                  "syysk.",
                  "lokak.",
                  "marrask.",
                  "jouluk."),
          "fa", Set.of("ژانویهٔ", "فوریهٔ", "مهٔ", "ژوئیهٔ"));

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void namesOfMonthsEqualThoseOfTheJdk(String language) {
    assertNames(language, "MMMM", TextStyle.FULL);
    assertNames(language, "LLLL", TextStyle.FULL_STANDALONE);
    assertNames(language, "MMM", TextStyle.SHORT);
    assertNames(language, "LLL", TextStyle.SHORT_STANDALONE);
  }

  private static void assertNames(String language, String form, TextStyle style) {
    Labels labels = Translations.BUILT_IN.labels(language);
    for (Month month : Month.values()) {
      String ofJdk = month.getDisplayName(style, labels.locale());
      if (!OTHERWISE.getOrDefault(language, Set.of()).contains(ofJdk)) {
        assertThat(labels.month(form, month.getValue())).as(form).isEqualTo(ofJdk);
      }
    }
  }

  /** Compares the order of day, month and year, and the text between them. */
  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void patternsOfLongDatesEqualThoseOfTheJdk(String language) {
    Labels labels = Translations.BUILT_IN.labels(language);
    String ofJdk =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            FormatStyle.LONG, null, IsoChronology.INSTANCE, labels.locale());
    // Russian CVs omit the word for year.
    assertThat(labels.get("date.long.day"))
        .isEqualTo(ofJdk.replaceFirst("[\\s\u00a0\u202f]'г'\\.", ""));
  }
}
