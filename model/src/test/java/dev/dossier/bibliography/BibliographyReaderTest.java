package dev.dossier.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.profile.csl.Publication;
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
  void anUnknownKeyInDistinctIsAnErrorWithASuggestion() throws IOException {
    given.write("a.bib", "@book{stock2025aeris, title = {T}, year = 2001}");

    given.read("publications:\n  files: [a.bib]\n  distinct: [stock2025aerys]\n");

    assertThat(given.messages())
        .containsExactly(
            "profile.yaml:4:14: error: unknown citation key 'stock2025aerys'; did you mean"
                + " 'stock2025aeris'?");
  }

  @Test
  void theMoreCompleteEntryOfADuplicateKeyIsUsedWithAWarning() throws IOException {
    given.write(
        "a.bib",
        """
        @book{a, title = {First}, year = 2001}
        @book{a, title = {Second}, year = 2002, publisher = {Mills}}
        @article{b, title = {Looms of the Far North}, year = 2020}
        @article{b, title = {Looms of the Far North}, year = 2020, journal = {Mills}}
        @article{c, title = {Weavers of the Far North}, year = 2020, journal = {Mills}}
        @article{c, title = {Weavers of the Far North}, year = 2020, journal = {Mills}}
        """);

    Bibliography bibliography = given.read("publications: a.bib\n");

    assertThat(given.messages())
        .containsExactly(
            "a.bib:2:7: warning: citation key 'a' is already used at a.bib:1: 'First' and 'Second' are different works; only this one, which is more complete, is printed; change the key of one",
            "a.bib:4:10: warning: publication 'b' is already listed at a.bib:3: same title and"
                + " year; it is printed once; this entry is used because it is more complete",
            "a.bib:6:10: warning: publication 'c' is already listed at a.bib:5: same title and"
                + " year; it is printed once");
    assertThat(bibliography.own()).extracting(Publication::id).containsExactly("a", "b", "c");
    assertThat(bibliography.find("a").title()).isEqualTo("Second");
    assertThat(bibliography.find("b").variable("container-title")).isEqualTo("Mills");
  }

  @Test
  void aKeyOfAnOwnWorkIsNotOverriddenByACitedWork() throws IOException {
    given.write("a.bib", "@book{a, title = {Mine}, year = 2001}");
    given.write("others.bib", "@book{a, title = {Theirs}, year = 2002, publisher = {Mills}}");

    Bibliography bibliography = given.read("publications: {files: [a.bib], cited: [others.bib]}\n");

    assertThat(bibliography.find("a").title()).isEqualTo("Mine");
    assertThat(given.messages())
        .hasSize(1)
        .allMatch(message -> message.contains("already used at a.bib:1"));
  }

  @Test
  void aCitedWorkThatIsAlsoOwnIsNotReported() throws IOException {
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
  void onlyOwnWorksCanBeSelectedAndOnlyTheirAuthorsMarked() throws IOException {
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
            "profile.yaml:5:17: error: 'knuth' is listed in 'publications.cited'; only"
                + " the person's own works can be selected",
            "profile.yaml:6:40: error: 'Blake Othr' is not an author of 'a'; authors are Ada"
                + " Example, Blake Other; did you mean 'Blake Other'?",
            "profile.yaml:8:9: error: 'Sam Else' is not an author of 'a'; authors are Ada"
                + " Example, Blake Other");
  }

  @Test
  void aFileOfAnUnsupportedFormatIsAnError() throws IOException {
    given.write("a.txt", "");

    given.read("publications: a.txt\n");

    assertThat(given.messages())
        .containsExactly(
            "profile.yaml:2:15: error: 'a.txt' is not a supported bibliography file; use .bib (BibTeX), .json (CSL-JSON) or .yaml (CSL-YAML)");
  }
}
