package dev.dossier.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.ProfileFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sections and entries begin on a new page or stay on one, as a document says. */
class PaginationTest {
  private static final String PROFILE =
      """
      person: {name: Ada Example}
      experience:
        - {organization: Mill, id: mill}
        - {organization: Dye works, id: dye}
      projects:
        - {name: Loom, parts: [{name: Shuttle, id: shuttle}]}
      publications:
        items:
          - {id: w, type: book, title: Work, issued: 2024}
      sections:
        - {id: more, title: More, entries: [{title: One, id: one}]}
      """;

  @TempDir Path temp;

  private Document document(String sections) {
    return new ProfileFolder(temp)
        .document(
            "cv",
            PROFILE + "documents: [{name: cv, format: pdf, sections: [%s]}]\n".formatted(sections));
  }

  private static Pagination kept(boolean breakBefore, String path) {
    return new Pagination(breakBefore, true, path + ".keep");
  }

  @Test
  void sectionsArePlaced() {
    Document document =
        document(
            "experience, {section: projects, break-before: page}, {section: publications, keep:"
                + " true}, {section: more, break-before: page, keep: true}");
    assertThat(document.sections())
        .extracting(Section::pagination)
        .containsExactly(
            Pagination.NONE,
            new Pagination(true, false, ""),
            kept(false, "documents[0].sections[2]"),
            kept(true, "documents[0].sections[3]"));
  }

  @Test
  void entriesArePlacedByIdOrKey() {
    Document document =
        document(
            "{section: experience, entries: {dye: {break-before: page}}},"
                + " {section: projects, entries: {shuttle: {keep: true}}},"
                + " {section: publications, entries: {w: {keep: true, break-before: page}}},"
                + " {section: more, entries: {one: {keep: true}}}");
    assertThat(document.sections().get(0).entries())
        .extracting(Entry::pagination)
        .containsExactly(Pagination.NONE, new Pagination(true, false, ""));
    assertThat(document.sections().get(1).entries().get(0).parts().get(0).pagination())
        .isEqualTo(kept(false, "documents[0].sections[1].entries.shuttle"));
    assertThat(document.sections().get(2).entries().get(0).pagination())
        .isEqualTo(kept(true, "documents[0].sections[2].entries.w"));
    assertThat(document.sections().get(3).entries().get(0).pagination())
        .isEqualTo(kept(false, "documents[0].sections[3].entries.one"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {section: experience, entries: {mil: {keep: true}}}  | :80: error: no entry of 'experience' has the id 'mil'; did you mean 'mill'?
          {section: experience, entries: {one: {keep: true}}}  | :80: error: no entry of 'experience' has the id 'one'
          {section: more, entries: {mill: {keep: true}}}       | :74: error: no entry of 'more' has the id 'mill'
          {section: publications, entries: {x: {keep: true}}}  | :82: error: unknown citation key 'x'
          {section: summary, entries: {mill: {keep: true}}}    | :76: error: 'entries': 'summary' has no entries
          {section: experience, entries: {mill: {}}}           | :86: error: missing 'break-before' or 'keep' in documents[0].sections[0].entries.mill
          {section: experience, break-before: column}          | :84: error: 'column' must be one of page
          {section: experience, keep: 2}                       | :76: error: '2' must be true or false
          """)
  void badInputIsReportedInItsPlace(String section, String expected) {
    ProfileFolder folder = new ProfileFolder(temp);
    Dossier dossier =
        folder.read(
            PROFILE + "documents: [{name: cv, format: pdf, sections: [%s]}]\n".formatted(section));
    assertThat(folder.problems(dossier)).contains("profile.yaml:12" + expected);
  }
}
