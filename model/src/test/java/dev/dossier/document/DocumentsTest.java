package dev.dossier.document;

import static dev.dossier.document.DocumentSections.section;
import static dev.dossier.document.DocumentSections.titles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.ProfileFolder;
import dev.dossier.text.RichText;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        .extracting(each -> each.kind().word(), each -> each.title().plain(), Section::id)
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
        .extracting(each -> each.kind().word(), each -> each.title().plain())
        .containsExactly(
            tuple("publications", "Selected publications"), tuple("references", "References"));
    assertThat(titles(document, "publications")).containsExactly("My Work");
    assertThat(section(document, "references").entries())
        .extracting(Entry::id, entry -> entry.title().plain())
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
        .extracting(contact -> contact.text().plain(), Header.Contact::url)
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
