package dev.dossier.document;

import static dev.dossier.document.DocumentSections.section;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.ProfileFolder;
import dev.dossier.profile.spec.SectionKind;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.text.RichText;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How entries of different sections know one another. */
class RelatedEntriesTest {
  @TempDir Path folder;

  private Document page(String yaml) {
    return new ProfileFolder(folder).document("page", "person: {name: Ada Example}\n" + yaml);
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
    PartialDate day = PartialDate.parse("2025-11-18");
    assertThat(project.related())
        .containsExactly(
            new Entry.Related(
                SectionKind.Standard.TALKS,
                "Related talks",
                List.of(
                    new Entry.Related.Item(
                        RichText.ofPlain("T"),
                        "https://t.example",
                        "sc25",
                        RichText.ofPlain("SC25"),
                        When.of(
                            day, null, false, new When.Range(new When.Part("18 Nov 2025", day))))),
                null));
    assertThat(talk.related())
        .containsExactly(
            new Entry.Related(
                SectionKind.Standard.PROJECTS,
                "Related projects",
                List.of(
                    new Entry.Related.Item(RichText.ofPlain("P"), null, "project-p", null, null),
                    new Entry.Related.Item(
                        RichText.ofPlain("R"), "https://r.example", "project-r", null, null)),
                null));
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
}
