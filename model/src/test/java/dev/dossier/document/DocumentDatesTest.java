package dev.dossier.document;

import static dev.dossier.document.DocumentSections.section;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.ProfileFolder;
import java.nio.file.Path;
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
        .extracting(Entry::when)
        .containsExactlyInAnyOrder(
            new When("May 2020", null, "2020-05", false),
            new When("2015 – present", "2015", null, true));
    assertThat(section(document, "committees").entries())
        .extracting(Entry::when)
        .containsExactly(
            new When("2021 – present", "2021", null, true),
            new When("Oct 2021 – 2 May 2023", "2021-10", "2023-05-02", false),
            new When("until 2020", null, "2020", false),
            new When("2020", "2020", null, false),
            new When("present", null, null, true),
            null);
    assertThat(section(document, "talks").entries())
        .extracting(Entry::when)
        .containsExactly(
            new When("30 Dec 2025 – 2 Jan 2026", "2025-12-30", "2026-01-02", false),
            new When("24–26 Oct 2025", "2025-10-24", "2025-10-26", false),
            new When("28 Sep – 3 Oct 2025", "2025-09-28", "2025-10-03", false));
  }
}
