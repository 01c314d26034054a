package dev.dossier.document.select;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.ProfileFolder;
import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.text.RichText;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same entry in other words for some documents. */
class OverrideResolverTest {
  private static final String PROFILE =
      """
      person: {name: Ada Example}
      projects:
        - name: Loom
          tags: [hpc]
          summary: Long summary
          description: {en: Long description, de: Lange Beschreibung}
          wording:
            resume: {summary: Short, description: {en: Brief, de: Kurz}}
            hpc: {summary: Fast, without: [description]}
          parts: [{name: Cards, summary: Of card, wording: {resume: {summary: Paper}}}]
      experience:
        - organization: Mill
          highlights:
            - Always
            - {text: For hpc, tags: [hpc]}
            - {text: {en: Not for readers in haste, de: Nicht für Eilige}, tags: [long]}
          wording: {short: {highlights: [One, {text: Two, tags: [hpc]}]}}
          roles: [{title: Weaver, description: Wove., wording: {short: {without: [description]}}}]
      documents:
        - {name: cv, format: pdf}
        - {name: resume, format: pdf}
        - {name: resume-de, extends: resume, language: de}
        - {name: call, format: pdf, sections: [{section: projects}, {section: experience, tags: {exclude: [long]}}]}
        - {name: short, extends: resume}
        - {name: hpc, format: pdf, tags: {include: [hpc]}}
      """;

  @TempDir Path temp;

  private Document document(String name, String profile) {
    return new ProfileFolder(temp).document(name, profile);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cv        | Long summary | Long description | Of card",
        "resume    | Short        | Brief            | Paper",
        "resume-de | Short        | Kurz             | Paper",
        "short     | Short        | Brief            | Paper",
        "hpc       | Fast         | null             | Of card",
      })
  void aDocumentHasTheWordsForItElseForTheOneThatItExtendsElseForItsTags(
      String name, String summary, String description, String ofPart) {
    Entry project =
        document(name, PROFILE).sections().stream()
            .flatMap(section -> section.entries().stream())
            .filter(entry -> entry.title().plain().equals("Loom"))
            .findFirst()
            .orElseThrow();
    assertThat(plain(project.summary())).isEqualTo(summary);
    assertThat(plain(project.description())).isEqualTo(description);
    assertThat(plain(project.parts().get(0).summary())).isEqualTo(ofPart);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cv        | Always, For hpc, Not for readers in haste",
        "resume-de | Always, For hpc, Nicht für Eilige",
        "call      | Always, For hpc",
        "short     | One, Two",
      })
  void highlightsWithTagsAreForSomeDocuments(String name, String highlights) {
    assertThat(highlights(document(name, PROFILE))).isEqualTo(highlights);
  }

  @Test
  void aDocumentThatIncludesTagsHasTheHighlightsThatHaveThemOrNone() {
    String profile =
        PROFILE.replace("- organization: Mill", "- organization: Mill\n    tags: [hpc, talks]");
    String document = "  - {name: d, format: pdf, tags: {include: [%s]}}\n";
    assertThat(highlights(document("d", profile + document.formatted("hpc"))))
        .isEqualTo("Always, For hpc");
    assertThat(highlights(document("d", profile + document.formatted("talks"))))
        .isEqualTo("Always");
  }

  @Test
  void aPositionMayBeToldOfInOtherWordsToo() {
    Entry mill = experience(document("short", PROFILE));
    assertThat(mill.parts().get(0).description()).isNull();
    assertThat(plain(experience(document("cv", PROFILE)).parts().get(0).description()))
        .isEqualTo("Wove.");
  }

  private static String highlights(Document document) {
    return String.join(
        ", ", experience(document).highlights().stream().map(RichText::plain).toList());
  }

  private static Entry experience(Document document) {
    return document.sections().stream()
        .filter(section -> section.kind().word().equals("experience"))
        .findFirst()
        .orElseThrow()
        .entries()
        .get(0);
  }

  private static String plain(RichText text) {
    return text == null ? "null" : text.plain();
  }
}
