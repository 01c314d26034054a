package dev.dossier.importer.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportedDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020                 | 2020
          2020-3               | 2020-03
          2020/03/7            | 2020-03-07
          2018-03-01T00:00:00Z | 2018-03-01
          03/2020              | 2020-03
          Jan 2020             | 2020-01
          September 2020       | 2020-09
          Sep 1, 2016          | 2016-09-01
          1 Sept. 2016         | 2016-09-01
          """)
  void datesOfOtherPrograms(String text, String date) {
    assertThat(ImportedDates.of(text)).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Fall 2017", "2020-13", "31 Feb 2020", "soon", "12/24/2020", "Foo 2020", ""})
  void otherTextsAreNoDates(String text) {
    assertThatThrownBy(() -> ImportedDates.of(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"2019 – 2021, 2019, 2021", "Jan 2019 - now, Jan 2019, now", "2020, 2020, 2020"})
  void spans(String text, String start, String end) {
    assertThat(ImportedDates.span(text)).containsExactly(start, end);
  }
}
