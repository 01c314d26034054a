package dev.dossier.document.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.ProfileFolder;
import dev.dossier.document.Document;
import dev.dossier.document.Section;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of entries, counted by the filters of the document. */
class StatisticsTest {
  private static final String PROFILE =
      """
      person: {name: Ada Example}
      talks:
        - {title: A, kind: keynote, date: 2024-01, tags: [hpc], selected: true}
        - {title: B, kind: lecture, date: 2025, tags: [secret]}
        - {title: C, kind: keynote, date: 2025-03}
        - {title: D}
      experience: [{organization: Mill}, {kind: break, title: Parental leave}]
      committees: [{name: X, start: 2020, end: present}, {name: Y}]
      publications:
        - {id: a, type: book, title: A, issued: 2024, keyword: hpc}
        - {id: b, type: article-journal, title: B, issued: 2025}
        - {id: c, type: article-journal, title: C, issued: 2025}
      documents:
        - {name: cv, format: pdf, tags: {exclude: [secret]}, sections: [%s]}
      """;

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "statistics | Publications: 3 (Journal articles: 2, Books: 1); Talks: 3 (Keynotes: 2, Other:"
            + " 1); Committees: 2",
        "{section: statistics, group-by: none} | Publications: 3; Talks: 3; Committees: 2",
        "{section: statistics, group-by: year, count: [talks, publications]} | Talks: 3 (2025: 1,"
            + " 2024: 1); Publications: 3 (2025: 2, 2024: 1)",
        "{section: statistics, years: {from: 2025}, group-by: none} | Publications: 2; Talks: 1;"
            + " Committees: 1",
        "{section: statistics, tags: {include: [hpc]}} | Publications: 1 (Books: 1); Talks: 1"
            + " (Keynotes: 1)",
        "{section: statistics, count: [experience]} | Experience: 1",
        "{section: statistics, count: [talks], selected: true} | Talks: 1 (Keynotes: 1)",
      })
  void entriesOfTheDocumentAreCounted(String section, String expected) {
    Document document = new ProfileFolder(temp).document("cv", PROFILE.formatted(section));
    Section statistics = document.sections().get(0);
    assertThat(statistics.form()).isEqualTo(Section.Form.FACTS);
    assertThat(
            String.join(
                "; ",
                statistics.entries().stream()
                    .map(entry -> entry.title().plain() + ": " + entry.summary().plain())
                    .toList()))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{section: statistics} | 4 (Keynotes: 2, Invited talks: 1, Other: 1)",
        "{section: statistics, group-by: year} | 4 (2026: 1, 2025: 2, 2024: 1)",
        "{section: statistics, years: {to: 2025}, group-by: none} | 3",
        "{section: statistics, kinds: [keynote], group-by: none} | 2",
      })
  void aTalkIsCountedEachTimeThatItWasGiven(String section, String expected) {
    Document document =
        new ProfileFolder(temp)
            .document(
                "cv",
                """
                person: {name: Ada Example}
                talks:
                  - title: Looms
                    kind: keynote
                    occasions: [{event: A, date: 2024-05}, {event: B, date: 2025-06}, {event: C, date: 2026, kind: invited}]
                  - {title: Cards, date: 2025-01-02}
                documents: [{name: cv, format: pdf, sections: [%s]}]
                """
                    .formatted(section));
    assertThat(document.sections().get(0).entries())
        .extracting(entry -> entry.summary().plain())
        .containsExactly(expected);
  }

  @Test
  void aSectionOfNothingIsLeftOut() {
    Document document =
        new ProfileFolder(temp)
            .document("cv", PROFILE.formatted("{section: statistics, count: [grants]}, talks"));
    assertThat(document.sections())
        .extracting(section -> section.kind().word())
        .containsExactly("talks");
  }
}
