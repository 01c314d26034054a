package dev.dossier.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.ProfileFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries chosen by year and kind, and sorted by date. */
class EntryChoiceTest {
  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "talks, kinds: [keynote, panel]     | Key,Panel",
        "talks, years: {from: 2022}         | Late,Key",
        "talks, sort: newest                | Late,Key,Panel,Lost",
        "talks, sort: oldest                | Panel,Key,Late,Lost",
        "talks, sort: newest, limit: 1      | Late",
        "committees                         | Ended,Going,Short",
        "committees, years: {from: 2023}    | Going",
        "committees, years: {to: 2016}      | Ended",
        "committees, years: {from: 2018, to: 2019} | Ended,Going,Short",
        "committees, sort: newest           | Going,Ended,Short",
      })
  void entriesAreThoseAskedFor(String section, String expected) {
    Document document =
        new ProfileFolder(temp)
            .document(
                "page",
                """
                person: {name: Ada Example}
                talks:
                  - {title: Late, date: 2025-03-01, kind: invited}
                  - {title: Key, date: 2023-10, kind: keynote}
                  - {title: Lost}
                  - {title: Panel, date: 2020, kind: panel}
                committees:
                  - {name: Ended, start: 2015, end: 2020}
                  - {name: Going, start: 2018, end: present}
                  - {name: Short, start: 2018, end: 2019}
                documents:
                  - {name: page, format: html, sections: [{section: %s}]}
                """
                    .formatted(section));
    assertThat(document.sections().get(0).entries())
        .extracting(Entry::title)
        .isEqualTo(List.of(expected.split(",")));
  }
}
