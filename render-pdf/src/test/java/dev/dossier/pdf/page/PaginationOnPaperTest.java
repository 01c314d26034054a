package dev.dossier.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.Problem;
import dev.dossier.WrittenFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sections and entries begin on a new page or stay on one page, and entries have one line or two.
 */
@Tag("slow")
class PaginationOnPaperTest {
  @TempDir Path folder;

  /** Problems with the last profile. */
  private List<Problem> problems = List.of();

  private List<String> pages(String theme, String profile, String keys) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("profile.yaml"),
            "person: {name: Ada Example}\n%sdocuments:\n  - {name: cv, format: pdf, theme: %s, %s}\n"
                .formatted(profile, theme, keys));
    Dossier dossier = Dossier.read(file);
    WrittenFile written = dossier.write(folder.resolve("out")).get(0);
    problems = dossier.problems().stream().filter(p -> p.message().contains("'keep'")).toList();
    List<String> pages = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("out").resolve(written.path()).toFile())) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDFTextStripper one = new PDFTextStripper();
        one.setStartPage(page);
        one.setEndPage(page);
        pages.add(one.getText(pdf).strip());
      }
    }
    return pages;
  }

  @ParameterizedTest
  @ValueSource(strings = {"scholar", "classic", "modern", "compact", "column", "sidebar"})
  void sectionsAndEntriesBeginOnPages(String theme) throws Exception {
    String profile =
        """
        experience:
          - {id: one, organization: First mill}
          - {id: two, organization: Second mill}
        talks: [{id: on, title: On looms, kind: keynote, description: Said.}]
        awards: [{title: Prize}]
        """;
    List<String> pages =
        pages(
            theme,
            profile,
            "sections: [{section: experience, entries: {two: {break-before: page}}},"
                + " {section: talks, group-by: type, entries: {on: {break-before: page}}},"
                + " {section: awards, break-before: page}]");
    assertThat(pages).hasSize(4);
    assertThat(pages.get(0)).contains("First mill").doesNotContain("Second mill");
    assertThat(pages.get(1)).contains("Second mill").doesNotContainIgnoringCase("talks");
    assertThat(pages.get(2)).containsIgnoringCase("talks").contains("On looms");
    assertThat(pages.get(3)).containsIgnoringCase("awards").contains("Prize");
  }

  private static String position(String id, int lines) {
    String highlight = "      - A line of what was done there, which is short\n";
    return "  - id: %s\n    organization: Mill %s\n    highlights:\n".formatted(id, id)
        + highlight.repeat(lines - 1)
        + "      - The end of %s\n".formatted(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"scholar", "classic", "modern", "compact", "column", "sidebar"})
  void whatIsKeptIsOnOnePageUnlessItIsLonger(String theme) throws Exception {
    String profile = "experience:\n" + position("one", 40) + position("two", 35);
    String kept = "sections: [{section: experience, entries: {%s: {keep: true}}}]";
    List<String> split = pages(theme, profile, "sections: [experience]");
    assertThat(split.get(0)).contains("Mill two").doesNotContain("The end of two");
    List<String> whole = pages(theme, profile, kept.formatted("two"));
    assertThat(whole.get(0)).contains("The end of one").doesNotContain("Mill two");
    assertThat(whole.get(1)).contains("Mill two", "The end of two");
    assertThat(problems).isEmpty();
    String longer = "experience:\n" + position("one", 100) + position("two", 3);
    List<String> longest = pages(theme, longer, kept.formatted("one"));
    assertThat(longest.get(0)).contains("Ada Example", "Mill one");
    assertThat(String.join(" ", longest)).contains("The end of one");
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).toString())
        .contains("profile.yaml:", ": hint: cv.pdf: 'keep' has no effect: 'Mill one' is on pages 1")
        .contains(", since it is longer than a page\n")
        .matches("(?s).*entries: \\{one: \\{keep: true\\}\\}.*\\^+");
    assertThat(problems.get(0).path()).isEqualTo("documents[0].sections[0].entries.one.keep");
  }

  @Test
  void whatBeginsAPageCannotBeKeptWithWhatPrecedesIt() throws Exception {
    String profile = "experience:\n" + position("one", 3) + position("two", 3);
    String keys = "sections: [{section: experience, keep: true, entries: {%s}}]";
    assertThat(pages("classic", profile, keys.formatted("two: {break-before: page}"))).hasSize(2);
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly(
            "cv.pdf: 'keep' has no effect: 'Experience' is on pages 1 to 2, since an entry in it"
                + " begins a page");
    pages("classic", profile, keys.formatted("one: {break-before: page}"));
    assertThat(problems).isEmpty();
  }

  @Test
  void entriesHaveOneLineOrTwo() throws Exception {
    String profile =
        "experience: [{organization: Mill, title: Weaver, location: Lyon, start: 2020, end: 2021,"
            + " description: Text.}]\n";
    assertThat(pages("classic", profile, "language: en").get(0)).doesNotContain("Weaver, Mill");
    assertThat(pages("classic", profile, "design: {entry: one-line}").get(0))
        .contains("Weaver, Mill, Lyon");
    assertThat(pages("scholar", profile, "language: en").get(0)).contains("Weaver, Mill, Lyon");
    assertThat(pages("scholar", profile, "design: {entry: two-line}").get(0))
        .doesNotContain("Weaver, Mill")
        .contains("Mill, Lyon");
  }

  @Test
  void relatedEntriesArePrintedOnRequest() throws Exception {
    String profile =
        """
        projects: [{name: Loom, summary: Patterns., talks: [numbers]}]
        talks: [{id: numbers, title: On numbers}]
        """;
    assertThat(pages("classic", profile, "related: true").get(0))
        .contains("Related talks: On numbers");
    assertThat(pages("classic", profile, "language: en").get(0)).doesNotContain("Related");
    assertThat(pages("classic", profile, "sections: [projects]").get(0))
        .contains("Related talks: On numbers");
  }
}
