package dev.dossier.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.profile.Publication;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BibliographyReaderTest {
  @TempDir Path folder;
  private BibliographyInFolder given;

  @BeforeEach
  void open() {
    given = new BibliographyInFolder(folder);
  }

  @Test
  void readsFilesOfAllFormatsAndItems() throws IOException {
    given.write("a.bib", "@book{bib, title = {A book of mine}, year = 2001}");
    given.write("b.json", "[{\"id\": \"json\", \"type\": \"book\", \"title\": \"Of JSON\"}]");
    given.write("c.yaml", "references:\n- id: yaml\n  type: book\n  title: Of YAML\n");
    given.write("others.bib", "@book{other, title = {By others}, year = 1999}");

    Bibliography bibliography =
        given.read(
            """
            publications:
              files: [a.bib, b.json, c.yaml]
              cited: [others.bib]
              items:
              - id: inline
                type: book
                title: Inline
            """);

    assertThat(given.messages()).isEmpty();
    assertThat(bibliography.own())
        .extracting(Publication::id)
        .containsExactly("bib", "json", "yaml", "inline");
    assertThat(bibliography.find("other")).isNotNull();
  }

  @Test
  void printsAWorkOnceThatIsListedTwice() throws IOException {
    given.write(
        "a.bib",
        """
        @article{one, title = {On the Scaling of {Models}}, year = 2024, doi = {10.1000/ABC}, pages = {1--2}}
        @misc{two, title = {Something else}, doi = {https://doi.org/10.1000/abc}, pages = 3, note = {N}}
        @misc{three, title = {On the scaling of models!}, year = {2024}}
        @misc{four, title = {On the scaling of models}, year = {2023}, eprint = {2401.01234}}
        """);
    given.write(
        "b.bib",
        """
        @article{one, title = {On the Scaling of Models}, year = 2024}
        @misc{five, title = {Another}, url = {https://arxiv.org/abs/2401.01234v2}}
        """);

    Bibliography bibliography = given.read("publications: [a.bib, b.bib]\n");

    assertThat(given.messages())
        .containsExactly(
            "a.bib:2:7: warning: publications 'two' and 'one' (a.bib:1) are the same: same DOI"
                + " 10.1000/abc; it is printed once, with the page of the first",
            "a.bib:3:7: warning: publications 'three' and 'one' (a.bib:1) are the same: same title"
                + " and year; it is printed once",
            "b.bib:1:10: warning: publication 'one' is listed twice, first in a.bib:1: same title"
                + " and year; it is printed once",
            "b.bib:2:7: warning: publications 'five' and 'four' (a.bib:4) are the same: same arXiv"
                + " number 2401.01234; it is printed once");
    assertThat(bibliography.own()).extracting(Publication::id).containsExactly("one", "four");
    Publication two = bibliography.find("two");
    assertThat(two).isSameAs(bibliography.find("one"));
    assertThat(two.variables()).containsEntry("note", "N").containsEntry("page", "1-2");
  }

  @Test
  void theVolumesOfASetAreWorksOfTheirOwn() throws IOException {
    given.write(
        "a.bib",
        """
        @book{one, maintitle = {The Collected Works of All}, title = {Early}, year = 2024}
        @book{two, maintitle = {The Collected Works of All}, title = {Late}, year = 2024}
        @book{three, title = {Lectures on the Mechanics of Looms}, volume = 1, year = 2024}
        @book{four, title = {Lectures on the Mechanics of Looms}, volume = 2, year = 2024}
        @book{five, title = {A Book That Stands in a Series}, series = {S}, volume = 2, year = 2024}
        @book{six, title = {A Book That Stands in a Series}, series = {S}, year = 2024}
        """);

    Bibliography bibliography = given.read("publications: a.bib\n");

    assertThat(bibliography.own())
        .extracting(Publication::id)
        .containsExactly("one", "two", "three", "four", "five");
  }

  @Test
  void oneKeyOfTwoWorksIsAWarning() throws IOException {
    given.write(
        "a.bib",
        """
        @book{a, title = {First}, year = 2001}
        @book{a, title = {Second}, year = 2002}
        """);

    given.read("publications: a.bib\n");

    assertThat(given.messages())
        .containsExactly(
            "a.bib:2:7: warning: citation key 'a' is already used at a.bib:1; this work is left out: give it"
                + " another key");
  }

  @Test
  void aCitedWorkThatIsOnesOwnIsNoDuplicate() throws IOException {
    given.write("a.bib", "@book{mine, title = {A Very Own Book of Mine}, year = 2001}");
    given.write("others.bib", "@book{theirs, title = {A very own book of mine}, year = 2001}");

    Bibliography bibliography = given.read("publications: {files: [a.bib], cited: [others.bib]}\n");

    assertThat(given.messages()).isEmpty();
    assertThat(bibliography.find("theirs")).isSameAs(bibliography.find("mine"));
  }

  @Test
  void unknownKeysAreErrorsWithASuggestion() throws IOException {
    given.write("a.bib", "@book{stock2025aeris, title = {T}, year = 2001}");

    given.read(
        """
        publications:
          files: [a.bib]
          selected: [stock2025aerys]
        talks:
        - title: T
          publications: [nothing-like-it]
        """);

    assertThat(given.messages())
        .containsExactly(
            "profile.yaml:4:14: error: unknown citation key 'stock2025aerys'; did you mean"
                + " 'stock2025aeris'?",
            "profile.yaml:7:18: error: unknown citation key 'nothing-like-it'");
  }

  @Test
  void onlyOwnWorksAreSelectedAndOnlyTheirAuthorsMarked() throws IOException {
    given.write(
        "a.bib", "@book{a, author = {Example, Ada and Other, Blake}, title = {T}, year = 2001}");
    given.write("others.bib", "@book{knuth, author = {Knuth, D.}, title = {Art}, year = 1968}");

    given.read(
        """
        publications:
          files: [a.bib]
          cited: [others.bib]
          selected: [a, knuth]
          equal-contribution: {a: [A. Example, Blake Othr]}
          corresponding:
            a: [Sam Else]
        """);

    assertThat(given.messages())
        .containsExactly(
            "profile.yaml:5:17: error: 'knuth' is a work by others, of 'publications.cited'; only"
                + " the person's own works can be selected",
            "profile.yaml:6:40: error: no author of 'a' is called 'Blake Othr'; authors are Ada"
                + " Example, Blake Other; did you mean 'Blake Other'?",
            "profile.yaml:8:9: error: no author of 'a' is called 'Sam Else'; authors are Ada"
                + " Example, Blake Other");
  }

  @Test
  void aFileOfAnotherKindIsAnError() throws IOException {
    given.write("a.txt", "");

    given.read("publications: a.txt\n");

    assertThat(given.messages())
        .containsExactly(
            "profile.yaml:2:15: error: 'a.txt' is no file of publications; allowed are .bib"
                + " (BibTeX), .json (CSL-JSON) and .yaml (CSL-YAML)");
  }
}
