package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Soft hyphens are kept in text that is laid out, and removed everywhere else. */
class SoftHyphenTest {
  private static final String PROFILE =
      """
      person: {name: "A. Donau\u00ADmann", headline: "Pro\u00ADfessor"}
      summary: "Die Un\u00ADabhängigkeit *der* Schiff\u00ADfahrt."
      talks: [{title: "Selbst\u00ADorganisation", event: "Wien\u00ADer Tage", date: 2020}]
      publications:
        items:
          - {id: a, type: book, title: "Ein Auf\u00ADsatz", author: [{family: "Donau\u00ADmann"}], issued: 2020}
      documents:
        - {name: page, format: html}
        - {name: cv, format: pdf, title: "Lebens\u00ADlauf"}
      """;

  @TempDir Path temp;
  private Document document;

  @BeforeEach
  void compose() {
    document = new ProfileFolder(temp).document("page", PROFILE);
  }

  @Test
  void stayInTextThatIsSet() {
    assertThat(document.header().headline().xhtml()).isEqualTo("Pro\u00ADfessor");
    assertThat(document.introduction().xhtml())
        .contains("Un\u00ADabhängigkeit", "Schiff\u00ADfahrt");
    assertThat(talk().title().xhtml()).isEqualTo("Selbst\u00ADorganisation");
  }

  @Test
  void areInNoPlainText() {
    assertThat(document.header().name()).isEqualTo("A. Donaumann");
    assertThat(document.header().headline().plain()).isEqualTo("Professor");
    assertThat(document.introduction().plain()).contains("Unabhängigkeit").doesNotContain("\u00AD");
    assertThat(document.windowTitle()).doesNotContain("\u00AD");
    assertThat(document.description()).doesNotContain("\u00AD");
    assertThat(talk().title().plain()).isEqualTo("Selbstorganisation");
    assertThat(document.alternates().toString()).doesNotContain("\u00AD");
  }

  @Test
  void areInNoNameOfAnElement() {
    assertThat(talk().id()).contains("selbstorganisation");
  }

  /** A work is the same with and without them, and its words are whole for a style. */
  @Test
  void areInNoReference() {
    Entry work = entry("publications");
    assertThat(work.reference().xhtml()).contains("Donaumann", "Aufsatz").doesNotContain("\u00AD");
  }

  private Entry talk() {
    return entry("talks");
  }

  private Entry entry(String kind) {
    return document.sections().stream()
        .filter(section -> section.kind().word().equals(kind))
        .flatMap(section -> section.entries().stream())
        .findFirst()
        .orElseThrow();
  }
}
