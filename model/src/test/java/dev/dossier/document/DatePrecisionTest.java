package dev.dossier.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.ProfileFolder;
import dev.dossier.profile.value.PartialDate;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates are written at most with the precision of the document, and stay exact in data. */
class DatePrecisionTest {
  @TempDir Path temp;

  private Document document(String entry, String keys) {
    return new ProfileFolder(temp)
        .document(
            "cv",
            """
            person: {name: Ada Example, private: {birth-date: 1990-02-03}}
            %s
            documents: [{name: cv, format: pdf%s}]
            """
                .formatted(entry, keys));
  }

  @ParameterizedTest(name = "{0}, {1}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          start: 2019-03-04, end: 2021-05-06  | year  |                    | 2019 – 2021
          start: 2019-03-04, end: 2021-05-06  | month |                    | Mar 2019 – May 2021
          start: 2019-03-04, end: 2021-05-06  | day   |                    | 4 Mar 2019 – 6 May 2021
          start: 2019-03-04, end: 2019-05-06  | year  |                    | 2019
          start: 2019-03-04, end: 2019-05-06  | month |                    | Mar 2019 – May 2019
          start: 2019-03-04, end: 2019-03-06  | month |                    | Mar 2019
          start: 2019-03-04, end: 2019-03-06  | day   |                    | 4–6 Mar 2019
          start: 2019-03, end: present        | year  |                    | 2019 – present
          start: 2019, end: 2021-05           | month |                    | 2019 – May 2021
          end: 2021-05                        | year  |                    | until 2021
          start: 2019-03-04, end: 2021-05-06  | month | date-format: iso   | 2019-03 – 2021-05
          start: 2019-03-04, end: 2021-05-06  | year  | date-format: long  | 2019 – 2021
          """)
  void datesAreWrittenAtMostAsPrecisely(
      String dates, String precision, String design, String expected) {
    String keys =
        ", date-precision: %s, design: {%s}".formatted(precision, design == null ? "" : design);
    When when =
        document("experience: [{organization: Mill, %s}]".formatted(dates), keys)
            .sections()
            .get(0)
            .entries()
            .get(0)
            .when();
    assertThat(when.text().replace('\u00a0', ' ')).isEqualTo(expected);
  }

  @Test
  void datesStayExactInData() {
    When when =
        document(
                "talks: [{title: On Looms, date: 2019-03-04, end: 2019-03-06}]",
                ", date-precision: year")
            .sections()
            .get(0)
            .entries()
            .get(0)
            .when();
    assertThat(when.text()).isEqualTo("2019");
    assertThat(when.start()).isEqualTo(PartialDate.parse("2019-03-04"));
    assertThat(when.end()).isEqualTo(PartialDate.parse("2019-03-06"));
  }

  @Test
  void theDateOfTheDocumentAndOfBirthAreNotOfEntries() {
    Document document =
        document(
            "talks: [{title: On Looms}]",
            ", private: true, date-precision: year, date: 2026-07-08");
    assertThat(document.date().text()).isEqualTo("8 Jul 2026");
    assertThat(document.header().privateFacts().get(0).value().plain()).isEqualTo("3 Feb 1990");
  }
}
