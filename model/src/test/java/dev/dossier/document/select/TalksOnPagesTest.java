package dev.dossier.document.select;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.ProfileFolder;
import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.text.RichText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Talks on a page are by year, with those still to come first. */
class TalksOnPagesTest {
  @TempDir Path temp;

  private List<String> groups(String format, String section, int talks) {
    return groups(format, section, talks, Entry::title);
  }

  private List<String> groups(
      String format, String section, int talks, Function<Entry, RichText> shown) {
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
                        " ", group.entries().stream().map(shown).map(RichText::plain).toList()))
        .toList();
  }

  /** The year is in the heading, but not in that of what is still to come. */
  @Test
  void belowAYearTheirDatesAreWithoutIt() {
    Function<Entry, RichText> date = talk -> RichText.ofPlain(talk.when().text());
    assertThat(groups("html", "", 5, date))
        .containsExactly(
            "Upcoming: 1 Jun 2026 1 Jun 2027 1 Jun 2028", "2025: 1 Jun", "2024: 1 Jun");
    assertThat(groups("html", "", 4, date))
        .containsExactly("1 Jun 2028 1 Jun 2027 1 Jun 2026 1 Jun 2025");
    assertThat(groups("pdf", ", group-by: year", 1, date)).containsExactly("2028: 1 Jun 2028");
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
