package dev.dossier.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.ProfileFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long something has lasted, counted to the day that a document is made for. */
class DurationsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 7);

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        // Both months belong to it.
        "start: 2004-10, end: 2008-09 | 4 years",
        "start: 2020-01, end: 2021-08 | 1 year 8 months",
        "start: 2020-01, end: 2021-01 | 1 year 1 month",
        "start: 2020-01, end: 2022-01 | 2 years 1 month",
        "start: 2010-01, end: 2019-11 | 9 years 11 months",
        "start: 2010-01, end: 2020-11 | 10 years",
        "start: 2020-03, end: 2021 | 1 year",
        "start: 2004-10, end: 2008-08 | 3 years 11 months",
        "start: 2008-10, end: 2009-09 | 1 year",
        "start: 2008-10, end: 2009-08 | 11 months",
        "start: 2008-10, end: 2008-11 | 2 months",
        "start: 2001-06, end: 2001-06-30 | 1 month",
        "start: 2001-06-01, end: 2001-09-30 | 4 months",
        "start: 2001-06-10, end: 2001-06-30 | none",
        "start: 2023-02-28, end: 2024-02-27 | 1 year",
        // Of years alone the difference, and none of less than one.
        "start: 2010, end: 2012 | 2 years",
        "start: 2010, end: 2011-01 | 1 year",
        "start: 2010-12, end: 2011 | 1 year",
        "start: 2010, end: 2010-12 | none",
        // What goes on.
        "start: 2011-09, end: present | 14 years",
        "start: 2011-01, end: present | 15 years",
        "start: 2025-01-08, end: present | 1 year",
        "start: 2025-01-09, end: present | 11 months",
        "start: 2020, end: present | 6 years",
        "start: 2026, end: present | none",
        "start: 2026-01, end: present | none",
        "start: 2026-02, end: present | none",
        // An end that is ahead is an end.
        "start: 2025-01, end: 2027-12 | 3 years",
        "start: 2020 | none",
        "end: 2020 | none",
        "end: present | none",
      })
  void isCountedAsPeopleCount(String dates, @Nullable String duration) {
    assertThat(membership(dates, TODAY)).isEqualTo(duration);
  }

  @Test
  void withoutADayOnlyWhatHasEndedHasADuration() {
    assertThat(membership("start: 2011-09, end: present", null)).isNull();
    assertThat(membership("start: 2004-10, end: 2008-09", null)).isEqualTo("4 years");
  }

  @Test
  void isSaidOfPositionsEachAndTogetherAndOfCommittees() {
    Document cv =
        document(
            """
            experience:
              - organization: Mill
                roles:
                  - {title: Owner, start: 2010-01, end: present}
                  - {title: Weaver, start: 2004-01, end: 2009-12}
              - {organization: Inn, title: Host, start: 2003-03, end: 2003-08}
            committees:
              - name: Jury
                terms: [{role: Member, start: 2010-01, end: 2011-12}, {role: Chair, start: 2020-01, end: 2020-12}]
            """,
            "language: pl",
            true,
            TODAY);

    List<Entry> experience = cv.sections().get(0).entries();
    assertThat(experience)
        .extracting(DurationsTest::duration)
        .containsExactly("22 lata", "6 miesięcy");
    assertThat(experience.get(0).parts())
        .extracting(DurationsTest::duration)
        .containsExactly("16 lat", "6 lat");
    // The years between two terms are none of their time.
    assertThat(cv.sections().get(1).entries())
        .extracting(DurationsTest::duration)
        .containsExactly("3 lata");
  }

  @Test
  void isNotPartOfTheDatesAndNotSaidUnlessAskedFor() {
    String membership = "memberships: [{organization: Guild, start: 2004-10, end: 2008-09}]\n";

    When asked = when(document(membership, "language: en", true, TODAY));
    When plain = when(document(membership, "language: en", false, TODAY));

    assertThat(plain.duration()).isNull();
    assertThat(asked.text()).isEqualTo(plain.text()).isEqualTo("Oct 2004 – Sep 2008");
  }

  private @Nullable String membership(String dates, @Nullable LocalDate today) {
    String guild = "memberships: [{organization: Guild, " + dates + "}]\n";
    return when(document(guild, "language: en", true, today)).duration();
  }

  private static When when(Document document) {
    When when = document.sections().get(0).entries().get(0).when();
    assertThat(when).isNotNull();
    return when;
  }

  private static @Nullable String duration(Entry entry) {
    When when = entry.when();
    return when == null ? null : when.duration();
  }

  private Document document(
      String facts, String language, boolean durations, @Nullable LocalDate today) {
    Dossier dossier =
        new ProfileFolder(temp)
            .read(
                "person: {name: Ada Example}\n%s\n%sdocuments: [{name: cv, format: pdf, design: {durations: %s}}]\n"
                    .formatted(language, facts, durations));
    assertThat(dossier.problems()).isEmpty();
    List<Document> documents = today == null ? dossier.documents() : dossier.documents(today);
    return documents.get(0);
  }
}
