package dev.dossier.document.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.ProfileFolder;
import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What entries are known by, and still are when there are newer ones. */
class EntryNamesTest {
  @TempDir Path temp;

  private int profiles;

  private Document page(String section, String keys, List<String> entries) {
    Path folder = temp.resolve(String.valueOf(profiles++));
    String list = String.join("\n", entries.stream().map(entry -> "  - " + entry).toList());
    return new ProfileFolder(folder)
        .document(
            "page",
            "person: {name: Ada Example}\n%s:\n%s\n".formatted(section, list)
                + "documents: [{name: page, format: html, sections: [{section: %s%s}]}]\n"
                    .formatted(section, keys));
  }

  private static List<String> ids(Document document) {
    return document.sections().get(0).entries().stream().map(Entry::id).toList();
  }

  /** The ids of entries, with those of their parts, by what they say. */
  private static Map<Object, String> byContent(Document document) {
    Map<Object, String> ids = new LinkedHashMap<>();
    document.sections().get(0).entries().stream()
        .flatMap(entry -> Stream.concat(Stream.of(entry), entry.parts().stream()))
        .forEach(entry -> ids.put(entry.record(), entry.id()));
    return ids;
  }

  @Test
  void newsWithoutATitleIsKnownByItsDateAndItsFirstWords() {
    assertThat(
            ids(
                page(
                    "news",
                    "",
                    List.of(
                        "{date: 2026-10-01, text: 'Paper accepted.'}",
                        "{date: 2026-09, text: 'A talk in [Nordhaven](https://e.org) on the sea,"
                            + " on its tides and on how they are foretold.'}",
                        "{date: 2025, text: 🎉}",
                        "{date: 2024, title: Moved, text: To the sea.}"))))
        .containsExactly(
            "news-item-2026-10-01-paper-accepted",
            "news-item-2026-09-a-talk-in-nordhaven-on-the-sea-on-its",
            "news-item-2025",
            "news-item-moved");
  }

  @Test
  void ofOneTitleTheOlderHasTheNameAndTheNewerIsToldApartByWhatIsKnownOfIt() {
    assertThat(
            ids(
                page(
                    "talks",
                    "",
                    List.of(
                        "{title: Same, event: Sea Days, date: 2026}",
                        "{title: Same, event: Tide Days, date: 2026}",
                        "{title: Same, event: Tide Days, date: 2026}",
                        "{title: Same, event: Sea Days, date: 2025-03}",
                        "{title: Same, event: Sea Days, date: 2024-03}"))))
        .containsExactly(
            "talk-same-2026-sea-days",
            "talk-same-2026-tide-days",
            "talk-same-2026",
            "talk-same-2025-03",
            "talk-same");
  }

  @Test
  void aTitleWithoutLettersIsNone() {
    assertThat(
            ids(
                page(
                    "talks",
                    "",
                    List.of("{title: 🎉, event: Sea Days, date: 2026}", "{title: 🎉🎉}"))))
        .containsExactly("talk-2026-sea-days", "talk-part");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "news           | {date: 2026-0%s-01, text: Paper accepted.}",
        "news           | {date: 2026, text: 'Paper %s accepted.'}",
        "news           | {date: 2026-0%s, title: Paper accepted}",
        "talks          | {title: Same, date: 201%s}",
        "talks          | {title: 🎉, date: 201%s, event: Sea Days}",
        "talks          | {title: Same, date: 2018, event: Meeting %s}",
        "talks          | {title: Same, date: 2018, description: Text %s.}",
        "talks          | {title: Same, occasions: [{date: 201%1$s-01, event: A}, "
            + "{date: 201%1$s-01, event: B}]}",
        "projects       | {name: Same, start: 201%1$s, parts: [{name: Part, start: 201%1$s}]}",
        "committees     | {name: Same, role: Member %s, start: 201%1$s}",
        "experience     | {organization: Same, roles: [{title: Engineer, start: 201%s}]}",
        "education      | {institution: Same, start: 201%s}",
        "awards         | {title: Best paper, date: 201%s}",
        "awards         | {title: Best paper, awarder: Jury %s}",
        "grants         | {title: Travel, start: 201%s}",
        "teaching       | {course: Tides, start: 201%s}",
        "supervision    | {name: A. Student, start: 201%s}",
        "service        | {role: Reviewer, event: Days, start: 201%s}",
        "media          | {title: Interview, date: 201%s}",
        "publications   | {id: same201%1$s, type: book, title: Same, issued: 201%1$s}"
      })
  void aNewerEntryOnTopChangesNoNameOfTheOthers(String section, String entry) {
    for (String keys : List.of("", ", limit: 3")) {
      List<String> entries = new ArrayList<>();
      Map<Object, String> before = Map.of();
      for (int i = 1; i < 4; i++) {
        entries.add(0, entry.formatted(i));
        Map<Object, String> now = byContent(page(section, keys, entries));
        assertThat(now).containsAllEntriesOf(before);
        assertThat(now.values()).doesNotHaveDuplicates();
        before = now;
      }
      if (keys.isEmpty()) {
        continue;
      }
      entries.add(0, entry.formatted(4));
      Map<Object, String> fewer = byContent(page(section, keys, entries));
      before.forEach((content, id) -> assertThat(fewer.getOrDefault(content, id)).isEqualTo(id));
    }
  }
}
