package dev.dossier.document;

import static dev.dossier.document.DocumentSections.section;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.ProfileFolder;
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
}
