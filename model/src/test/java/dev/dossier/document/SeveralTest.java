package dev.dossier.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.ProfileFolder;
import dev.dossier.text.RichText;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several positions, terms or occasions are set as one entry. */
class SeveralTest {
  @TempDir Path temp;

  @Test
  void positionsAtOneOrganisationAreOneBlockNewestFirst() {
    Entry mill =
        only(
            "experience",
            """
            - organization: Mill
              roles:
                - {title: Apprentice, start: 2001-03, end: 2003-02}
                - {title: Owner, start: 2010, end: present, highlights: [Bought the mill]}
                - {title: Weaver, start: 2003-03, end: 2009}
            """);

    assertThat(mill.title().plain()).isEqualTo("Mill");
    assertThat(when(mill)).isEqualTo("Mar 2001 – present");
    assertThat(mill.parts())
        .extracting(entry -> entry.title().plain())
        .containsExactly("Owner", "Weaver", "Apprentice");
    assertThat(mill.parts())
        .extracting(SeveralTest::when)
        .containsExactly("2010 – present", "Mar 2003 – 2009", "Mar 2001 – Feb 2003");
    assertThat(mill.parts().get(0).highlights()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "{role: member, start: 2018, end: 2020}, {role: Chair, start: 2021, end: present}"
            + " | Chair, 2021 – present; member, 2018 – 2020 | 2018 – present",
        "{role: Member, start: 2010, end: 2012}, {role: Member, start: 2016, end: 2017}"
            + " | Member | 2010 – 2012, 2016 – 2017",
        "{role: Chair, start: 2020}, {start: 2018, end: 2019-06} | Chair | 2018 – Jun 2019, 2020",
        "{start: 2018, end: 2019}, {start: 2019-06, end: 2021} | none | 2018 – 2021",
        "{role: A, end: 2018}, {role: B, start: 2020} | B, 2020; A, until 2018 | until 2018, 2020",
      })
  void termsAreToldInOneLine(String terms, String role, String when) {
    Entry committee = only("committees", "- {name: Jury, terms: [" + terms + "]}\n");

    assertThat(committee.role() == null ? null : committee.role().plain()).isEqualTo(role);
    assertThat(when(committee)).isEqualTo(when);
  }

  @Test
  void aTalkGivenManyTimesIsSetOnceWithItsOccasionsNewestFirst() {
    Entry talk =
        only(
            "talks",
            """
            - title: Looms
              id: looms
              kind: invited
              slides: https://slides.example.org/looms
              occasions:
                - {event: Loom Days, location: Lyon, date: 2024-05-02, video: "https://v.example.org"}
                - {organization: Mill, date: 2026-03, kind: keynote}
                - {event: Somewhere}
            """);

    assertThat(talk.title().plain()).isEqualTo("Looms");
    assertThat(talk.role().plain()).isEqualTo("Invited talk");
    assertThat(when(talk)).isEqualTo("2024 – 2026");
    assertThat(talk.hasOccasions()).isTrue();
    assertThat(talk.parts())
        .extracting(Entry::id)
        .containsExactly("looms-2026-03", "looms-2024-05-02", "occasion-looms");
    assertThat(talk.parts())
        .extracting(Entry::subtitle)
        .containsExactly(
            RichText.ofPlain("Mill"), RichText.ofPlain("Loom Days"), RichText.ofPlain("Somewhere"));
    assertThat(talk.parts())
        .extracting(Entry::role)
        .containsExactly(RichText.ofPlain("Keynote"), null, null);
    assertThat(talk.parts().get(1).links())
        .extracting(link -> link.label().plain())
        .containsExactly("Video");
  }

  @Test
  void anOccasionIsNamedByItsKindAndItsDateWhereItsTalkHasNoName() {
    Entry talk =
        only(
            "talks",
            "- {title: Looms, occasions: [{date: 2024-05-02}, {date: 2023}, {event: A}]}\n");

    assertThat(talk.id()).isEqualTo("talk-looms");
    assertThat(talk.parts())
        .extracting(Entry::id)
        .containsExactly("occasion-looms-2024-05-02", "occasion-looms-2023", "occasion-looms");
  }

  @Test
  void aTalkWithOneOccasionIsLikeATalkThatSaysItItself() {
    Entry occasion =
        only(
            "talks",
            "- {title: A, kind: poster, occasions: [{event: Days, date: 2024, kind: keynote}]}\n");
    Entry plain = only("talks", "- {title: A, event: Days, date: 2024, kind: keynote}\n");

    assertThat(occasion.parts()).isEmpty();
    assertThat(List.of(occasion.subtitle(), occasion.role(), occasion.when()))
        .isEqualTo(List.of(plain.subtitle(), plain.role(), plain.when()));
  }

  private Entry only(String section, String entries) {
    Document document =
        new ProfileFolder(temp)
            .document(
                "page",
                "person: {name: Ada Example}\n"
                    + section
                    + ":\n"
                    + entries.indent(2)
                    + "documents: [{name: page, format: html}]\n");
    List<Entry> all = document.sections().get(0).entries();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  /** With ordinary spaces for those at which no line is broken. */
  private static String when(Entry entry) {
    When when = entry.when();
    return when == null ? "" : when.text().replace('\u00a0', ' ');
  }
}
