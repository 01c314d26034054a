package dev.dossier.html;

import static dev.dossier.testing.EntryBuilder.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.html.file.FeedJudge;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries of the feed and their ids. */
class FeedEntriesTest {
  private static final String BASE = "https://ada.example.org/";

  @TempDir Path folder;

  private Set<String> ids(String entries) throws Exception {
    Path profile = folder.resolve("profile.yaml");
    Files.writeString(
        profile,
        """
        person: {name: Ada Example}
        %s
        documents:
          - {name: site, format: html, file: index.html, site: {base-url: "%s", feed: true}}
        """
            .formatted(entries, BASE));
    ExampleSites.write(profile, folder, "site");
    Set<String> ids = new HashSet<>();
    FeedJudge.read(Files.readString(folder.resolve("feed.xml")))
        .getEntries()
        .forEach(entry -> ids.add(entry.getId().substring(BASE.length())));
    return ids;
  }

  @Test
  void newEntriesDoNotChangeExistingIds() throws Exception {
    String profile =
        """
        news:
          %s
          - {date: 2025-10-01, text: Paper accepted.}
          - {date: 2025-09-01, text: Paper accepted.}
        talks:
          %s
          - {title: Same, event: Sea Days, date: 2025-06}
          - {title: 🎉, event: Sea Days, date: 2024-06}
        publications:
          %s
          - {id: a, type: book, title: Same, issued: 2023}
        """;
    Set<String> before = ids(profile.formatted("", "", ""));
    assertThat(before)
        .containsExactlyInAnyOrder(
            "#news-item-2025-10-01-paper-accepted",
            "#news-item-2025-09-01-paper-accepted",
            "#talk-same",
            "#talk-2024-06-sea-days",
            "#ref-a");
    Set<String> after =
        ids(
            profile.formatted(
                "- {date: 2025-12-01, text: Paper accepted.}",
                "- {title: Same, event: Tide Days, date: 2025-11}",
                "- {id: b, type: book, title: Same, issued: 2024}"));
    assertThat(after)
        .containsAll(before)
        .contains("#news-item-2025-12-01-paper-accepted", "#talk-same-2025-11", "#ref-b")
        .hasSize(8);
  }

  @Test
  void futureEntriesAreOmittedUntilTheirDate() throws Exception {
    assertThat(
            ids(
                """
                news:
                  - {date: 2026-02, title: Moving}
                  - {date: 2026-01-07, title: Today}
                talks: [{title: Ahead, date: 2027}]
                publications:
                  - {id: ahead, type: book, title: Ahead, issued: 2027}
                  - {id: now, type: book, title: Now, issued: 2026}
                """))
        .containsExactlyInAnyOrder("#news-item-today", "#ref-now");
    assertThat(Files.readString(folder.resolve("feed.xml"))).doesNotContain("2026-02", "2027");
  }
}
