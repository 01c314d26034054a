package dev.dossier.document.select;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.ProfileFolder;
import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Talks on a page are by year, with those still to come first. */
class TalksOnPagesTest {
  @TempDir Path temp;

  private List<String> groups(String format, String section, int talks) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < talks; i++) {
      list.append("  - {title: T%d, event: E, date: %d-06-01}\n".formatted(i, 2028 - i));
    }
    Document document =
        new ProfileFolder(temp)
            .read(
                """
                person: {name: Ada Example}
                talks:
                %sdocuments: [{name: doc, format: %s, sections: [{section: talks%s}]}]
                """
                    .formatted(list, format, section))
            .documents(LocalDate.of(2026, 1, 1))
            .get(0);
    return document.sections().get(0).groups().stream()
        .map(
            group ->
                (group.title() == null ? "" : group.title().plain() + ": ")
                    + String.join(
                        " ",
                        group.entries().stream().map(Entry::title).map(it -> it.plain()).toList()))
        .toList();
  }

  @Test
  void theNextOnesComeFirst() {
    assertThat(groups("html", "", 5)).containsExactly("Upcoming: T2 T1 T0", "2025: T3", "2024: T4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "html | , group-by: none | 5",
        "html | ''               | 4",
        "html | , sort: oldest   | 5",
        "pdf  | ''               | 5"
      })
  void oneListIfTheyAreFewOrTheDocumentSaysSo(String format, String section, int talks) {
    assertThat(groups(format, section, talks)).hasSize(1);
  }

  @Test
  void groupsThatAreAskedForAreTheSameInFewTalks() {
    assertThat(groups("html", ", group-by: year", 4))
        .containsExactly("Upcoming: T2 T1 T0", "2025: T3");
    assertThat(groups("html", ", group-by: year, sort: oldest", 4))
        .containsExactly("Upcoming: T2 T1 T0", "2025: T3");
    assertThat(groups("pdf", ", group-by: year", 4))
        .containsExactly("2028: T0", "2027: T1", "2026: T2", "2025: T3");
  }
}
