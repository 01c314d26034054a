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
 * Names of months and long dates are those that the JDK has from the CLDR: of any version of it, so
 * that the few names which differ from version to version are listed.
 */
class CldrOfTheJdkTest {
  static final List<String> LANGUAGES = EveryLanguage.TAGS;

  /** Names that the CLDR has had otherwise, or has for some countries only. */
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
  void monthsHaveTheirNames(String language) {
    assertNames(language, "MMMM", TextStyle.FULL);
    assertNames(language, "LLLL", TextStyle.FULL_STANDALONE);
    assertNames(language, "MMM", TextStyle.SHORT);
    assertNames(language, "LLL", TextStyle.SHORT_STANDALONE);
  }

  private static void assertNames(String language, String form, TextStyle style) {
    Labels labels = Translations.OF_DOSSIER.labels(language);
    for (Month month : Month.values()) {
      String ofJdk = month.getDisplayName(style, labels.locale());
      if (!OTHERWISE.getOrDefault(language, Set.of()).contains(ofJdk)) {
        assertThat(labels.month(form, month.getValue())).as(form).isEqualTo(ofJdk);
      }
    }
  }

  /** The order of day, month and year, and what stands between them. */
  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void longDatesHaveTheirPattern(String language) {
    Labels labels = Translations.OF_DOSSIER.labels(language);
    String ofJdk =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            FormatStyle.LONG, null, IsoChronology.INSTANCE, labels.locale());
    // Russian CVs leave the word for year out.
    assertThat(labels.get("date.long.day"))
        .isEqualTo(ofJdk.replaceFirst("[\\s\u00a0\u202f]'г'\\.", ""));
  }
}
