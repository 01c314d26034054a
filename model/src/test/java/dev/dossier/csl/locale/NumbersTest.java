package dev.dossier.csl.locale;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  /** CSL 1.0.2, "is-numeric". */
  @ParameterizedTest
  @CsvSource({
    "12, true",
    "2nd, true",
    "D2, true",
    "L2d, true",
    "'2, 3', true",
    "2-4, true",
    "2 & 4, true",
    "second, false",
    "2nd edition, false",
    "iv, false",
    "'', false",
  })
  void areNumericWhereEachPartHasADigit(String value, boolean numeric) {
    assertThat(Numbers.isNumeric(value)).isEqualTo(numeric);
  }

  @ParameterizedTest
  @CsvSource({
    "page, 12, false",
    "page, 12-14, true",
    "page, '12, 14', true",
    "page, 12–14, true",
    "volume, ISO-690, false",
    "volume, ANL-20/45, false",
    "number-of-pages, 1, false",
    "number-of-pages, 200, true",
    "number-of-volumes, 0, true",
  })
  void takeALabelInThePlural(String variable, String value, boolean plural) {
    assertThat(Numbers.isPlural(variable, value)).isEqualTo(plural);
  }

  @ParameterizedTest
  @CsvSource({"1, i", "4, iv", "9, ix", "40, xl", "1990, mcmxc", "2026, mmxxvi"})
  void areWrittenInRoman(int number, String roman) {
    assertThat(Numbers.roman(number)).isEqualTo(roman);
  }
}
