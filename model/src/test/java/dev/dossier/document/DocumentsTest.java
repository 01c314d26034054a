package dev.dossier.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.ProfileFolder;
import dev.dossier.text.RichText;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentsTest {
  private static final String BIB =
      """
      @article{mine, author = {Example, Ada}, title = {My Work}, journal = {J}, year = {2024}}
      @book{older, author = {Example, Ada}, title = {My Book}, publisher = {P}, year = {2019}}
      """;
  private static final String OTHERS =
      "@book{knuth, author = {Knuth, Donald}, title = {Art}, publisher = {AW}, year = {1968}}\n";

  @TempDir Path temp;
  private ProfileFolder folder;

  @BeforeEach
  void folder() {
    folder = new ProfileFolder(temp).with("own.bib", BIB).with("others.bib", OTHERS);
  }

  private Document page(String yaml) {
    return folder.document("page", "person: {name: Ada Example}\n" + yaml);
  }

  private static Section section(Document document, String kind) {
    return document.sections().stream()
        .filter(section -> section.kind().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> titles(Document document, String kind) {
    return section(document, kind).entries().stream().map(entry -> entry.title().plain()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en    | long    | 24 October 2025 | 2–3 October 2026        | October 2021 – present",
        "en    | short   | 24 Oct 2025     | 2–3 Oct 2026            | Oct 2021 – present",
        "en    | numeric | 24/10/2025      | 02/10/2026 – 03/10/2026 | 10/2021 – present",
        "en-US | numeric | 10/24/2025      | 10/02/2026 – 10/03/2026 | 10/2021 – present",
        "en    | iso     | 2025-10-24      | 2026-10-02 – 2026-10-03 | 2021-10 – present"
      })
  void datesAreWrittenAsTheDesignSays(
      String language, String format, String day, String days, String month) {
    Document document =
        page(
            """
            talks: [{title: A, date: 2025-10-24}, {title: B, date: 2026-10-02, end: 2026-10-03}]
            committees: [{name: C, start: 2021-10, end: present}]
            documents:
              - {name: page, format: html, language: %s, design: {date-format: %s}}
            """
                .formatted(language, format));
    assertThat(section(document, "talks").entries())
        .extracting(entry -> entry.when().text())
        .containsExactly(day, days);
    assertThat(section(document, "committees").entries())
        .extracting(entry -> entry.when().text())
        .containsExactly(month);
  }

  @Test
  void sectionsComeInTheOrderAndUnderTheHeadingsThatTheDocumentNames() {
    Document document =
        page(
            """
            talks: [{title: T}]
            committees: [{name: C}]
            awards: [{title: A}]
            documents:
              - name: page
                format: html
                sections: [committees, {section: talks, title: Where I Spoke}, grants]
            """);
    assertThat(document.sections())
        .extracting("kind", "title.plain", "id")
        .containsExactly(
            tuple("committees", "Committees", "committees"),
            tuple("talks", "Where I Spoke", "where-i-spoke"));
  }

  @Test
  void aDocumentThatNamesNoSectionsHasAllThatAreFilled() {
    Document document =
        page(
            """
            experience: [{organization: O, title: P}]
            skills: [{name: S, keywords: [a, b]}]
            sections: [{id: hobbies, title: Hobbies, text: Chess.}]
            references: [{name: R}]
            news: [{date: 2026, title: N}]
            documents: [{name: page, format: html}, {name: cv, format: pdf}]
            """);
    assertThat(document.sections())
        .extracting(section -> section.title().plain())
        .containsExactly("News", "Experience", "Skills", "Hobbies", "Referees");
  }

  @Test
  void selectedLimitAndTagsChooseEntries() {
    Document document =
        page(
            """
            talks:
              - {title: A, tags: [hpc], selected: true}
              - {title: B, tags: [hpc, teaching], selected: true}
              - {title: C, tags: [hpc]}
              - {title: D, selected: true}
              - {title: E, tags: [hpc], selected: true}
              - {title: F, tags: [hpc], selected: true}
            documents:
              - name: page
                format: html
                tags: {exclude: [teaching]}
                sections: [{section: talks, selected: true, limit: 2, tags: {include: [hpc]}}]
            """);
    assertThat(titles(document, "talks")).containsExactly("A", "E");
  }

  @Test
  void aPartNeedNotHaveTheTagsOfItsProjectButIsLeftOutByOneExcluded() {
    Document document =
        page(
            """
            projects:
              - name: P
                tags: [hpc]
                parts: [{name: Q}, {name: R, tags: [secret]}]
              - name: S
            documents:
              - {name: page, format: html, tags: {include: [hpc], exclude: [secret]}}
            """);
    Entry project = section(document, "projects").entries().get(0);
    assertThat(titles(document, "projects")).containsExactly("P");
    assertThat(project.parts()).extracting(entry -> entry.title().plain()).containsExactly("Q");
  }

  @Test
  void aTalkKnowsItsProjectsAndAProjectItsTalks() {
    Document document =
        page(
            """
            projects:
              - {name: P, talks: [sc25]}
              - {name: Q, parts: [{name: R, url: "https://r.example", talks: [sc25]}]}
            talks:
              - {id: sc25, title: T, event: SC25, date: 2025-11-18, url: "https://t.example"}
            documents: [{name: page, format: html}]
            """);
    Entry talk = section(document, "talks").entries().get(0);
    Entry project = section(document, "projects").entries().get(0);
    assertThat(project.related())
        .containsExactly(
            new Entry.Related(
                "talks",
                "Related talks",
                List.of(
                    new Entry.Related.Item(
                        RichText.ofPlain("T"),
                        "https://t.example",
                        "sc25",
                        RichText.ofPlain("SC25"),
                        new When("18 Nov 2025", "2025-11-18", null, false)))));
    assertThat(talk.related())
        .containsExactly(
            new Entry.Related(
                "projects",
                "Related projects",
                List.of(
                    new Entry.Related.Item(RichText.ofPlain("P"), null, "project-p", null, null),
                    new Entry.Related.Item(
                        RichText.ofPlain("R"), "https://r.example", "project-r", null, null))));
  }

  @Test
  void anEntryThatIsNotInTheDocumentIsRelatedToWithoutAnAnchor() {
    Document document =
        page(
            """
            projects: [{name: P, talks: [t]}]
            talks: [{id: t, title: T}]
            documents: [{name: page, format: html, sections: [projects]}]
            """);
    assertThat(section(document, "projects").entries().get(0).related().get(0).items())
        .containsExactly(new Entry.Related.Item(RichText.ofPlain("T"), null, null, null, null));
  }

  @Test
  void everyElementHasANameOfItsOwn() {
    Document document =
        page(
            """
            projects: [{name: Same}, {name: Same}, {id: projects, name: X}, {id: fn-1, name: Y}]
            talks: [{id: talk-one, title: Z}, {title: One}]
            documents: [{name: page, format: html}]
            """);
    assertThat(document.sections().stream().flatMap(s -> s.entries().stream()).map(Entry::id))
        .containsExactly(
            "project-same-2",
            "project-same",
            "projects-2",
            "project-fn-1",
            "talk-one",
            "talk-one-2");
  }

  @Test
  void datesAreAsPreciseAsTheyWereWritten() {
    Document document =
        page(
            """
            committees:
              - {name: A, start: 2021, end: present}
              - {name: B, start: 2021-10, end: 2023-05-02}
              - {name: C, end: 2020}
              - {name: D, start: 2020, end: 2020}
              - {name: E, end: present}
              - {name: F}
            talks:
              - {title: T, date: 2025-10-24, end: 2025-10-26}
              - {title: U, date: 2025-09-28, end: 2025-10-03}
              - {title: V, date: 2025-12-30, end: 2026-01-02}
            education:
              - {institution: U, degree: PhD, end: 2020-05}
              - {institution: V, degree: MSc, start: 2015, end: present}
            documents: [{name: page, format: html}]
            """);
    assertThat(section(document, "education").entries())
        .extracting(Entry::when)
        .containsExactlyInAnyOrder(
            new When("May 2020", null, "2020-05", false),
            new When("2015 – present", "2015", null, true));
    assertThat(section(document, "committees").entries())
        .extracting(Entry::when)
        .containsExactly(
            new When("2021 – present", "2021", null, true),
            new When("Oct 2021 – 2 May 2023", "2021-10", "2023-05-02", false),
            new When("until 2020", null, "2020", false),
            new When("2020", "2020", null, false),
            new When("present", null, null, true),
            null);
    assertThat(section(document, "talks").entries())
        .extracting(Entry::when)
        .containsExactly(
            new When("24–26 Oct 2025", "2025-10-24", "2025-10-26", false),
            new When("28 Sep – 3 Oct 2025", "2025-09-28", "2025-10-03", false),
            new When("30 Dec 2025 – 2 Jan 2026", "2025-12-30", "2026-01-02", false));
  }

  @Test
  void footnotesAreNumberedThroughTheDocumentAndKnowTheirMarks() {
    Document document =
        page(
            """
            summary: "Hello[^a].\\n\\n[^a]: First."
            projects:
              - {name: P, summary: "One[^a] two[^a].\\n\\n[^a]: Second, see @mine."}
            publications: own.bib
            documents: [{name: page, format: html, sections: [projects]}]
            """);
    assertThat(document.footnotes())
        .extracting(
            Document.Footnote::number, note -> note.text().plain(), Document.Footnote::marks)
        .containsExactly(
            tuple(1, "First.", List.of("fnref-1")),
            tuple(2, "Second, see Example (2024).", List.of("fnref-2", "fnref-2-2")));
    RichText summary = section(document, "projects").entries().get(0).summary();
    assertThat(summary.xhtml()).contains("<a id=\"fnref-2\" href=\"#fn-2\">2</a>");
  }

  @Test
  void citedWorksThatNoSectionShowsAreAListAtTheEnd() {
    Document document =
        page(
            """
            summary: See [@knuth] and [@mine].
            publications: {files: [own.bib], cited: [others.bib], selected: [mine]}
            documents:
              - {name: page, format: html, sections: [{section: publications, selected: true}]}
            """);
    assertThat(document.sections())
        .extracting("kind", "title.plain")
        .containsExactly(
            tuple("publications", "Selected publications"), tuple("references", "References"));
    assertThat(titles(document, "publications")).containsExactly("My Work");
    assertThat(section(document, "references").entries())
        .extracting("id", "title.plain")
        .containsExactly(tuple("ref-knuth", "Art"));
    assertThat(document.introduction().xhtml())
        .contains("<a class=\"citation\" href=\"#ref-knuth\">")
        .contains("<a class=\"citation\" href=\"#ref-mine\">");
  }

  @Test
  void worksByOthersAreNeverAmongThePublications() {
    Document document =
        page(
            """
            publications: {files: [own.bib], cited: [others.bib]}
            documents: [{name: page, format: html}]
            """);
    assertThat(titles(document, "publications")).containsExactly("My Work", "My Book");
    assertThat(document.sections()).hasSize(1);
  }

  @Test
  void publicationsAreGroupedByYearOrType() {
    String profile =
        """
        publications: own.bib
        documents: [{name: page, format: html, sections: [{section: publications, group-by: %s}]}]
        """;
    assertThat(section(page(profile.formatted("year")), "publications").groups())
        .extracting(group -> group.title() == null ? null : group.title().plain())
        .containsExactly("2024", "2019");
    assertThat(section(page(profile.formatted("type")), "publications").groups())
        .extracting(group -> group.title() == null ? null : group.title().plain())
        .containsExactly("Journal articles", "Books");
    folder.with("own.bib", "@misc{m, title = {M}, year = {2026}}\n" + BIB);
    assertThat(section(page(profile.formatted("type")), "publications").groups())
        .extracting(group -> group.title() == null ? null : group.title().plain())
        .containsExactly("Journal articles", "Books", "Documents");
  }

  @Test
  void privateDataAppearOnlyWhereTheDocumentAsks() {
    String person =
        """
        person:
          name: Ada
          private: {phone: +49 551 123, birth-date: 1990-02-03, nationality: Utopian}
        references: [{name: R, email: r@example.org, phone: "555"}]
        documents:
          - {name: open, format: html}
          - {name: full, format: pdf, private: true}
        """;
    Document open = folder.document("open", person);
    assertThat(open.header().person().privateData()).isNull();
    assertThat(open.toString()).doesNotContain("551", "1990", "Utopian", "r@example.org");
    assertThat(open.alternates()).isEmpty();

    Document full = folder.document("full", person);
    assertThat(full.header().contacts())
        .extracting("text.plain", "url")
        .containsExactly(tuple("+49 551 123", "tel:+49551123"));
    assertThat(full.header().privateFacts())
        .extracting(Fact::label, fact -> fact.value().plain())
        .containsExactly(tuple("Born", "3 Feb 1990"), tuple("Nationality", "Utopian"));
    assertThat(section(full, "references").entries().get(0).facts())
        .extracting(Fact::label)
        .containsExactly("E-mail", "Phone");
  }

  @Test
  void theSameProfileGivesEqualDocuments() {
    String profile =
        """
        summary: See @mine.
        publications: own.bib
        talks: [{title: T, publications: [mine]}]
        documents: [{name: page, format: html}]
        """;
    assertThat(page(profile)).isEqualTo(page(profile));
  }
}
