package dev.dossier.source.bind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.Problem;
import dev.dossier.ProfileFolder;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.profile.spec.SectionSpec;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a document inherits from the one that it extends. */
class DocumentInheritanceTest {
  private static final String CV =
      """
      person: {name: Ada Example}
      documents:
        - name: cv
          format: pdf
          file: cv.pdf
          title: Life
          theme: fancy
          design: {accent: "#123456", font: Plex, margins: {top: 20mm, left: 30mm}}
          tags: {exclude: [secret]}
          sections: [talks, {section: publications, limit: 3}]
          language: en
          page: letter
          max-pages: 2
          private: true
      """;

  @TempDir Path temp;

  private DocumentSpec document(String name, String yaml) {
    Dossier dossier = new ProfileFolder(temp).read(yaml);
    assertThat(dossier.problems()).noneMatch(Problem::isError);
    return dossier.profile().orElseThrow().documents().stream()
        .filter(document -> document.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aDocumentInheritsWhatItDoesNotSet() {
    DocumentSpec german =
        document("german", CV + "  - {name: german, extends: cv, language: de}\n");
    DocumentSpec cv = document("cv", CV);
    assertThat(german)
        .usingRecursiveComparison()
        .ignoringFields("name", "base", "file", "language")
        .isEqualTo(cv);
    assertThat(String.valueOf(german.language())).isEqualTo("de");
  }

  @Test
  void aFileIsInheritedOnlyIfItsNameHasPlaceholders() {
    assertThat(document("b", CV + "  - {name: b, extends: cv}\n").file()).isNull();
    String pattern = CV.replace("cv.pdf", "\"{name}-{language}.pdf\"");
    assertThat(document("b", pattern + "  - {name: b, extends: cv, language: de}\n").file())
        .isEqualTo("{name}-{language}.pdf");
  }

  @Test
  void settingsOfTheDesignAreInheritedOneByOneThroughSeveralDocuments() {
    DocumentSpec third =
        document(
            "third",
            CV
                + """
                  - {name: third, extends: second, design: {density: compact, margins: 12mm}}
                  - {name: second, extends: cv, design: {font: serif, margins: {left: 1in}}}
                """);
    DocumentSpec second =
        document("second", CV + "  - {name: second, extends: cv, design: {margins: {left: 1in}}}");
    assertThat(String.valueOf(third.design()))
        .contains(
            "123456", "font=Font[family=serif,", "density=COMPACT", "all=Margin[", "top=null");
    assertThat(String.valueOf(second.design()))
        .contains("font=Font[family=Plex,", "top=Margin[points=56.", "left=Margin[points=72.0");
  }

  @Test
  void aKeyWithoutAValueCountsAsNotSet() {
    DocumentSpec page =
        document(
            "b",
            CV
                + """
                  - {name: b, extends: cv, title: ~, private: ~, sections: ~, max-pages: ~,
                     tags: {exclude: ~}, design: {font: ~}}
                """);
    assertThat(page.title()).isNull();
    assertThat(page.printsPrivate()).isFalse();
    assertThat(page.sections()).isEmpty();
    assertThat(page.maxPages()).isNull();
    assertThat(page.tags()).hasFieldOrPropertyWithValue("exclude", List.of());
    assertThat(page.design()).hasFieldOrPropertyWithValue("font", null);
    assertThat(String.valueOf(page.design())).contains("123456");
  }

  @Test
  void givenSectionsAndFlagsReplaceInheritedOnes() {
    DocumentSpec variant =
        document("b", CV + "  - {name: b, extends: cv, sections: [awards], private: false}\n");
    assertThat(variant.sections())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("location")
        .containsExactly(SectionSpec.of("awards"));
    assertThat(variant.printsPrivate()).isFalse();
    assertThat(variant.tags()).isNotNull();
  }

  @Test
  void aDocumentInAnotherFormatDoesNotInheritSettingsOfTheFormat() {
    DocumentSpec page = document("b", CV + "  - {name: b, extends: cv, format: html}\n");
    assertThat(page)
        .hasAllNullFieldsOrPropertiesExcept(
            "name",
            "base",
            "format",
            "title",
            "sections",
            "tags",
            "language",
            "complete",
            "allAuthors",
            "primary",
            "printsPrivate");
    assertThat(page.sections()).hasSize(2);
  }

  @Test
  void anErrorInAnInheritedValueIsReportedOnceWhereItIsWritten() {
    ProfileFolder folder = new ProfileFolder(temp);
    Dossier dossier =
        folder.read(
            CV.replace("fancy", "fency")
                    .replace("Plex", "Plexx")
                    .replace(", margins: {top: 20mm, left: 30mm}", "")
                + "  - {name: b, extends: cv, design: {accent: \"#654321\"}}\n");
    assertThat(folder.problems(dossier))
        .isEqualTo(
            """
            profile.yaml:7:12: error: unknown theme 'fency'; themes of pdf are plain, fancy; did you mean 'fancy'?
                7 |     theme: fency
                  |            ^^^^^
            profile.yaml:8:39: error: there is no font 'Plexx'; fonts of pdf are serif, sans, Plex; did you mean 'Plex'?
                8 |     design: {accent: "#123456", font: Plexx}
                  |                                       ^^^^^\
            """);
  }

  @Test
  void anErrorInTheBaseIsReportedOnceThoughTheBaseStandsBelow() {
    ProfileFolder folder = new ProfileFolder(temp);
    Dossier dossier =
        folder.read(
            """
            person: {name: Ada Example}
            documents:
              - {name: b, extends: c, design: {density: compact}}
              - {name: c, extends: cv}
              - name: cv
                format: pdf
                design: {margins: 5km, colour: red}
                sections: [talkz]
            """);
    assertThat(folder.problems(dossier).lines().filter(line -> line.contains(": error: ")))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("profile.yaml:7:23: error: '5km'"),
            second -> assertThat(second).startsWith("profile.yaml:7:28: error: unknown key"),
            third -> assertThat(third).startsWith("profile.yaml:8:16: error: "));
  }

  @Test
  void aValueThatADocumentUnsetsIsNotSetInThoseThatExtendIt() {
    DocumentSpec third =
        document(
            "third",
            CV
                + """
                  - {name: third, extends: second}
                  - {name: second, extends: cv, title: ~, design: {font: ~}}
                """);
    assertThat(third.title()).isNull();
    assertThat(third.design()).hasFieldOrPropertyWithValue("font", null);
    assertThat(String.valueOf(third.design())).contains("123456");
  }
}
