package dev.dossier.document.select;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.ProfileFolder;
import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.document.Section;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries under headings of their kinds, and in the order of their dates. */
class KindGroupsTest {
  private static final String PROFILE =
      """
      person: {name: Ada Example}
      talks:
        - {title: T, kind: tutorial, date: 2020}
        - {title: None, date: 2025}
        - {title: I1, kind: invited, date: 2021}
        - {title: K1, kind: keynote, date: 2019}
        - {title: P, kind: poster}
        - {title: I2, kind: invited, date: 2024}
        - title: Often
          occasions: [{event: E, date: 2010, kind: contributed}, {event: F, date: 2022, kind: keynote}]
        - title: Both
          kind: lecture
          occasions: [{event: E, date: 2010}, {event: F, date: 2011, kind: panel}]
      media:
        - {title: R, kind: radio, date: 2020}
        - {title: V, kind: video, date: 2021}
        - {title: A, kind: article, date: 2019}
        - {title: N}
      service:
        - {role: Reviewer, event: A}
        - {role: Editor, event: B}
        - {role: Reviewer, event: C}
      documents:
        - {name: cv, format: pdf, language: %s, sections: [{section: %s, group-by: type%s}]}
      """;

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      emptyValue = "",
      value = {
        "en|talks||Keynotes: Often, K1; Invited talks: I2, I1; Tutorials: T; Posters: P; Lectures: Both; Other: None",
        "en|talks|, sort: oldest|Keynotes: Often, K1; Invited talks: I1, I2; Tutorials: T; Posters: P; Lectures: Both; Other: None",
        "en|talks|, sort: profile|Keynotes: K1, Often; Invited talks: I1, I2; Tutorials: T; Posters: P; Lectures: Both; Other: None",
        "en|talks|, limit: 3|Keynotes: Often; Invited talks: I2; Other: None",
        "de|talks||Hauptvorträge: Often, K1; Eingeladene Vorträge: I2, I1; Tutorials: T; Poster: P; Öffentliche Vorträge: Both; Sonstige: None",
        "ja|talks||基調講演: Often, K1; 招待講演: I2, I1; チュートリアル: T; ポスター発表: P; 講演: Both; その他: None",
        "en|media||Articles: A; Radio: R; Videos: V; Other: N",
        "fr|media||Articles: A; Radio: R; Vidéos: V; Autres: N",
        "en|service||Other: Reviewer, Editor, Reviewer",
      })
  void headingsAreInAFixedOrder(String language, String section, String more, String expected) {
    String groups =
        document(language, section, more == null ? "" : more).sections().get(0).groups().stream()
            .map(
                group ->
                    (group.title() == null ? "none" : group.title().plain())
                        + ": "
                        + group.entries().stream()
                            .map(entry -> entry.title().plain())
                            .collect(Collectors.joining(", ")))
            .collect(Collectors.joining("; "));
    assertThat(groups).isEqualTo(expected);
  }

  @Test
  void whatTheHeadingSaysIsNotSaidAgain() {
    Section talks = document("en", "talks", "").sections().get(0);
    assertThat(talks.entries()).extracting(Entry::role).containsOnlyNulls();
    Entry often = talks.groups().get(0).entries().get(0);
    // Each of several times may have been of another kind.
    assertThat(often.parts())
        .extracting(part -> String.valueOf(part.role() == null ? null : part.role().plain()))
        .containsExactly("Keynote", "Contributed talk");
    assertThat(document("en", "talks", ", limit: 9}, {section: talks").sections().get(1).entries())
        .extracting(Entry::role)
        .anyMatch(role -> role != null && role.plain().equals("Keynote"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "news|{title: A, date: 2020}, {title: B, date: 2024-02}, {title: C, date: 2024-01-05}|B,C,A",
        "talks|{title: A, date: 2020}, {title: B}, {title: C, date: 2024}|C,A,B",
        "awards|{title: A, date: 2020}, {title: B, date: 2022}, {title: C, date: 2022}|B,C,A",
        "patents|{title: A, date: 2020}, {title: B, date: 2022}|B,A",
        "media|{title: A, date: 2020}, {title: B, date: 2022}|B,A",
        "certificates|{title: A, date: 2020}, {title: B, date: 2022}|B,A",
        "teaching|{course: A, start: 2020}, {course: B, start: 2022}|A,B",
        "experience|{organization: A, title: A, start: 2020}, {organization: B, title: B, start: 2022}|A,B",
      })
  void whatHasOneDateIsNewestFirst(String section, String entries, String expected) {
    String profile =
        """
        person: {name: Ada}
        %1$s: [%2$s]
        documents:
          - {name: cv, format: pdf, sections: [%1$s]}
          - {name: own, format: pdf, sections: [{section: %1$s, sort: profile}]}
        """
            .formatted(section, entries);
    assertThat(titles(profile, "cv")).isEqualTo(expected);
    assertThat(titles(profile, "own")).matches("A,B(,C)?");
  }

  private String titles(String profile, String document) {
    return new ProfileFolder(temp)
        .document(document, profile).sections().get(0).entries().stream()
            .map(entry -> entry.title().plain())
            .collect(Collectors.joining(","));
  }

  private Document document(String language, String section, String more) {
    return new ProfileFolder(temp).document("cv", PROFILE.formatted(language, section, more));
  }
}
