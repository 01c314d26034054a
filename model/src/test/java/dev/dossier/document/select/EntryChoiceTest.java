package dev.dossier.document.select;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.ProfileFolder;
import dev.dossier.document.Document;
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
        "talks                              | Often,Late,Key,Panel,Lost",
        "talks, sort: profile               | Late,Key,Lost,Panel,Often",
        "talks, limit: 2                    | Often,Late",
        "talks, kinds: [keynote, panel]     | Key,Panel",
        "talks, years: {from: 2022}         | Often,Late,Key",
        "talks, kinds: [keynote, lecture]   | Often,Key",
        "talks, years: {from: 2019, to: 2019} | Often",
        "talks, years: {to: 2018}           | Often",
        "talks, sort: newest                | Often,Late,Key,Panel,Lost",
        "talks, sort: oldest                | Often,Panel,Key,Late,Lost",
        "talks, sort: newest, limit: 1      | Often",
        "committees                         | Ended,Going,Short,Terms",
        "committees, years: {from: 2023}    | Going,Terms",
        "committees, years: {to: 2016}      | Ended,Terms",
        "committees, years: {from: 2018, to: 2019} | Ended,Going,Short",
        "committees, sort: profile          | Ended,Going,Short,Terms",
        "committees, sort: newest           | Going,Terms,Ended,Short",
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
                  - title: Often
                    kind: lecture
                    occasions: [{date: 2018}, {date: 2025-04}, {date: 2019, kind: poster}]
                committees:
                  - {name: Ended, start: 2015, end: 2020}
                  - {name: Going, start: 2018, end: present}
                  - {name: Short, start: 2018, end: 2019}
                  # Not from 2017 to 2021.
                  - {name: Terms, terms: [{start: 2022, end: 2024}, {start: 2015, end: 2016}]}
                documents:
                  - {name: page, format: html, sections: [{section: %s}]}
                """
                    .formatted(section));
    assertThat(document.sections().get(0).entries())
        .extracting(entry -> entry.title().plain())
        .isEqualTo(List.of(expected.split(",")));
  }
}
