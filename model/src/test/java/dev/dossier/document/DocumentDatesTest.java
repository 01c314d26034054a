package dev.dossier.document;

import static dev.dossier.document.DocumentSections.section;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.ProfileFolder;
import dev.dossier.profile.value.PartialDate;
import java.nio.file.Path;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the dates of entries are written in a document. */
class DocumentDatesTest {
  @TempDir Path folder;

  private Document page(String yaml) {
    return new ProfileFolder(folder).document("page", "person: {name: Ada Example}\n" + yaml);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en    | long    | 24 October 2025 | 2–3 October 2026        | October 2021 – present",
        "en    | short   | 24 Oct 2025     | 2–3 Oct 2026            | Oct 2021 – present",
        "en    | numeric | 24/10/2025      | 02/10/2026 – 03/10/2026 | 10/2021 – present",
        "en-US | numeric | 10/24/2025      | 10/02/2026 – 10/03/2026 | 10/2021 – present",
        "en    | iso     | 2025-10-24      | 2026-10-02 – 2026-10-03 | 2021-10 – present"
      })
  void datesAreWrittenAsTheDesignSays(
      String language, String format, String day, String days, String month) {
    Document document =
        page(
            """
            talks: [{title: A, date: 2025-10-24}, {title: B, date: 2026-10-02, end: 2026-10-03}]
            committees: [{name: C, start: 2021-10, end: present}]
            documents:
              - {name: page, format: html, language: %s, design: {date-format: %s}}
            """
                .formatted(language, format));
    assertThat(section(document, "talks").entries())
        .extracting(entry -> entry.when().text())
        .containsExactly(days, day);
    assertThat(section(document, "committees").entries())
        .extracting(entry -> entry.when().text())
        .containsExactly(month);
  }

  @Test
  void datesAreAsPreciseAsTheyWereWritten() {
    Document document =
        page(
            """
            committees:
              - {name: A, start: 2021, end: present}
              - {name: B, start: 2021-10, end: 2023-05-02}
              - {name: C, end: 2020}
              - {name: D, start: 2020, end: 2020}
              - {name: E, end: present}
              - {name: F}
            talks:
              - {title: T, date: 2025-10-24, end: 2025-10-26}
              - {title: U, date: 2025-09-28, end: 2025-10-03}
              - {title: V, date: 2025-12-30, end: 2026-01-02}
            education:
              - {institution: U, degree: PhD, end: 2020-05}
              - {institution: V, degree: MSc, start: 2015, end: present}
            documents: [{name: page, format: html}]
            """);
    assertThat(section(document, "education").entries())
        .extracting(entry -> dated(entry.when()))
        .containsExactlyInAnyOrder(
            tuple("May 2020", null, "2020-05", false), tuple("2015 – present", "2015", null, true));
    assertThat(section(document, "committees").entries())
        .extracting(entry -> dated(entry.when()))
        .containsExactly(
            tuple("2021 – present", "2021", null, true),
            tuple("Oct 2021 – 2 May 2023", "2021-10", "2023-05-02", false),
            tuple("until 2020", null, "2020", false),
            tuple("2020", "2020", null, false),
            tuple("present", null, null, true),
            null);
    assertThat(section(document, "talks").entries())
        .extracting(entry -> dated(entry.when()))
        .containsExactly(
            tuple("30 Dec 2025 – 2 Jan 2026", "2025-12-30", "2026-01-02", false),
            tuple("24–26 Oct 2025", "2025-10-24", "2025-10-26", false),
            tuple("28 Sep – 3 Oct 2025", "2025-09-28", "2025-10-03", false));
  }

  private static @Nullable Tuple dated(@Nullable When when) {
    return when == null
        ? null
        : tuple(when.text(), iso(when.start()), iso(when.end()), when.ongoing());
  }

  private static @Nullable String iso(@Nullable PartialDate date) {
    return date == null ? null : date.iso();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en    | {start: 2021, end: present}             | [2021] ~–~ present
          en    | {start: 2021-10, end: 2023}             | [Oct 2021] ~–~ [2023]
          en    | {start: 2025-10-24, end: 2025-10-26}    | [24]–[26 Oct 2025]
          en    | {start: 2025-09-28, end: 2025-10-03}    | [28 Sep] ~–~ [3 Oct 2025]
          en    | {start: 2020}                           | [2020]
          en    | {end: 2020}                             | until [2020]
          de    | {start: 2021, end: present}             | seit [2021]
          zh    | {start: 2025-10-24, end: 2025-10-26}    | [2025年10月24日]至[26日]
          ja    | {start: 2021, end: present}             | [2021年]～現在
          """)
  void theWordsOfADateAreGivenByTheirParts(String language, String dates, String parts) {
    Document document =
        page(
            """
            committees: [{name: A, %s}]
            documents: [{name: page, format: html, language: %s}]
            """
                .formatted(dates.substring(1, dates.length() - 1), language));
    When.Range range = document.sections().get(0).entries().get(0).when().ranges().get(0);
    assertThat(
            part(range.begin())
                + range.separator().replace(' ', '~').replace("~–~", " ~–~ ")
                + (range.end() == null ? "" : part(range.end())))
        .isEqualTo(parts);
  }

  private static String part(When.Part part) {
    return part.before()
        + (part.date() == null ? part.words() : "[" + part.words() + "]")
        + part.after();
  }

  @Test
  void spansWithABreakBetweenAreRangesOfTheirOwn() {
    Document document =
        page(
            """
            committees: [{name: A, terms: [{start: 2010, end: 2012}, {start: 2022, end: present}]}]
            documents: [{name: page, format: html}]
            """);
    When when = document.sections().get(0).entries().get(0).when();
    assertThat(when.ranges())
        .extracting(range -> range.text().replace('\u00a0', ' '))
        .containsExactly("2010 – 2012", "2022 – present");
    assertThat(dated(when).toList()).startsWith(when.text(), "2010", null, true);
  }
}
