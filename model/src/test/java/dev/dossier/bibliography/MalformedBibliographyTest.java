package dev.dossier.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.profile.csl.Publication;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Malformed bibliographies: an error is reported at its place and does not hide others. */
class MalformedBibliographyTest {
  private static final String GOOD_BEFORE = "@book{before, title = {Before}, year = 2001}\n";
  private static final String GOOD_AFTER = "@book{after, title = {After}, year = 2002}\n";

  @TempDir Path folder;
  private BibliographyInFolder given;

  @BeforeEach
  void open() {
    given = new BibliographyInFolder(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "@book{bad, title = {Open, year = 2001}                | 2:20: warning: the brace that opens field 'title' of entry 'bad' is never closed",
        "@book{bad, title = {A {nested} {brace}, year = 2001}  | 2:20: warning: the brace that opens field 'title' of entry 'bad' is never closed",
        "@book{bad, title = {Closed}}, year = 2001}            | ",
        "@book{bad, title = \"A } brace\", year = 2001}        | 2:23: warning: unbalanced '}' in field 'title' of entry 'bad'",
        "@book{bad, title = \"Open, year = 2001}               | 2:38: warning: unbalanced '}' in field 'title' of entry 'bad'",
        "@book{bad, title {No sign}, year = 2001}              | 2:18: warning: expected '=' after field 'title' of entry 'bad', found '{'",
        "@book{bad, title = {One} year = 2001}                 | 2:26: warning: expected ',' between the fields of entry 'bad', found 'y'",
        "@book{bad, title = , year = 2001}                     | 2:20: warning: expected a value for field 'title' of entry 'bad', found ','",
        "@book{bad, title = missing # { text}}                 | 2:20: warning: unknown @string 'missing' in field 'title' of entry 'bad'; its name is used as text; define the @string, or put text in braces or quotes",
        "@book{title = {No key}}                               | 2:1: warning: this @book has no citation key; 'book-2' is used instead; write @book{key, …",
        "@bok{bad, title = {A type of no dialect}}             | 2:6: warning: unknown entry type '@bok' of 'bad'; it is treated as @misc; did you mean 'book'?"
      })
  void aMalformedEntryIsReportedAndDoesNotHideOthers(String bad, String told) throws IOException {
    given.write("a.bib", GOOD_BEFORE + bad + "\n" + GOOD_AFTER);

    List<Publication> works = given.read("publications: a.bib\n").own();

    assertThat(works).extracting(Publication::id).contains("before", "after");
    assertThat(given.messages())
        .containsExactlyElementsOf(told == null ? List.of() : List.of("a.bib:" + told));
  }

  @Test
  void manyProblemsOfOneKindAreSummarizedInOneLine() throws IOException {
    StringBuilder file = new StringBuilder();
    for (int i = 1; i <= 304; i++) {
      file.append("@book{book%d, title = {Looms %d}, doi = {XX}}\n".formatted(i, i));
    }
    given.write("a.bib", file + "@book{bad, title {x}}\n");
    given.write(
        "b.bib", "@book{few1, title = {A}, doi = {1}}\n@book{few2, title = {B}, doi = {2}}");

    List<Publication> works = given.read("publications: [a.bib, b.bib]\n").own();

    assertThat(works).hasSize(307).allMatch(work -> work.variable("DOI") == null);
    assertThat(given.messages())
        .containsExactly(
            "a.bib:1:40: warning: field 'doi' of entry 'book1' is ignored: 'XX' is not a DOI; write"
                + " it as 10.1000/182 (303 more like this: lines 2, 3, 4, 5, 6, …)",
            "a.bib:305:18: warning: expected '=' after field 'title' of entry 'bad', found '{'",
            "b.bib:1:33: warning: field 'doi' of entry 'few1' is ignored: '1' is not a DOI; write it"
                + " as 10.1000/182",
            "b.bib:2:33: warning: field 'doi' of entry 'few2' is ignored: '2' is not a DOI; write it"
                + " as 10.1000/182");
  }

  @Test
  void windows1252TextIsReportedWithItsLineAndTheRemedy() throws IOException {
    String text = GOOD_BEFORE + "@book{bad, author = {Müller, Jörg}}\n";
    Files.write(folder.resolve("a.bib"), text.getBytes(Charset.forName("windows-1252")));
    given.write("b.bib", GOOD_AFTER);

    List<Publication> works = given.read("publications: [a.bib, b.bib]\n").own();

    assertThat(works).extracting(Publication::id).containsExactly("after");
    assertThat(given.messages())
        .containsExactly(
            "a.bib:2:23: error: is not in UTF-8: byte 0xFC, 'ü' in Windows-1252; save it as UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void aByteOrderMarkAndAnyLineEndAreAccepted(String lineEnd) throws IOException {
    String text = "\uFEFF" + GOOD_BEFORE + "@book{bad, title {x}}\n" + GOOD_AFTER;
    Files.write(
        folder.resolve("a.bib"), text.replace("\n", lineEnd).getBytes(StandardCharsets.UTF_8));

    List<Publication> works = given.read("publications: a.bib\n").own();

    assertThat(works).extracting(Publication::id).containsExactly("before", "bad", "after");
    assertThat(given.messages())
        .containsExactly(
            "a.bib:2:18: warning: expected '=' after field 'title' of entry 'bad', found '{'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word ", "{", "{a} ", "$x$ ", "\\'e", "\\emph{", "a and ", "Ada B, ", "~", "-- ", "x^2 "
      })
  void longFieldsAreRead(String part) throws IOException {
    String text = part.repeat(4_900 / part.length());
    long open =
        text.chars().filter(c -> c == '{').count() - text.chars().filter(c -> c == '}').count();
    String closed = text + "x" + "}".repeat((int) open);
    given.write(
        "a.bib",
        "@book{long, title = {%1$s}, author = {%1$s}, abstract = {%1$s}, pages = {%1$s}, date = {%1$s}}\n"
                .formatted(closed)
            + GOOD_AFTER);

    List<Publication> works = given.read("publications: a.bib\n").own();

    assertThat(works).extracting(Publication::id).containsExactly("long", "after");
    assertThat(given.messages())
        .allMatch(message -> message.contains(": warning: field 'author' of entry 'long': "));
  }

  @Test
  void aDuplicateKeyIsReportedWithinAFileAndAcrossFiles() throws IOException {
    given.write(
        "a.bib", "@book{same, title = {First}}\n@book{same, title = {Second}}\n" + GOOD_AFTER);
    given.write("b.json", "[{\"id\": \"same\", \"type\": \"book\", \"title\": \"Third\"}]");

    List<Publication> works = given.read("publications: [a.bib, b.json]\n").own();

    assertThat(works).extracting(Publication::title).containsExactly("First", "After");
    assertThat(given.messages())
        .containsExactly(
            "a.bib:2:7: warning: citation key 'same' is already used at a.bib:1: 'First' and 'Second' are different works; only the first is printed; change the key of one",
            "b.json:1:10: warning: citation key 'same' is already used at a.bib:1: 'First' and 'Third' are different works; only the first is printed; change the key of one");
  }

  @Test
  @Tag("slow")
  void twentyThousandEntriesAreRead() throws IOException {
    StringBuilder file = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      file.append(
          """
          @article{key%1$d,
            author = {Example, Ada and M{\\"u}ller, J. and others},
            title = {Looms of the {Number} %1$d},
            journal = {Journal of Made-up Ecology}, volume = %1$d, year = 2001,
            doi = {10.5555/%1$d}
          }
          """
              .formatted(i));
    }
    given.write("a.bib", file.toString());

    List<Publication> works = given.read("publications: a.bib\n").own();

    assertThat(given.messages()).isEmpty();
    assertThat(works).hasSize(20_000);
    assertThat(works.get(19_999).title())
        .isEqualTo("Looms of the <span class=\"nocase\">Number</span> 19999");
  }
}
