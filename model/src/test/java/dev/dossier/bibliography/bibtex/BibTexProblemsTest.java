package dev.dossier.bibliography.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Problem;
import dev.dossier.profile.csl.Publication;
import dev.dossier.source.file.Problems;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Problems of BibTeX files are reported at their place; large and unusual files are read. */
class BibTexProblemsTest {
  @TempDir Path folder;
  private final Problems problems = new Problems();

  @Test
  void anErrorDoesNotHideOthers() throws IOException {
    List<Publication> works =
        read(
            """
            % A comment, and an address: someone@example.org
            @article{first, title = {Unclosed, year = 2001}

            @article{second, title {No equals}}
            @article{third, title = {Fine}, year = 2002 pages = 3}
            @book{, title = {No key}}
            @book{fourth, title = {Fine}, month = sept, year = 2003}
            @artcle{fifth, title = {Fine, too}, title = {Again}}
            @comment{ @book{ignored, title = {x}} }
            """);

    assertThat(works)
        .extracting(Publication::id)
        .containsExactly("first", "second", "third", "book-4", "fourth", "fifth");
    assertThat(problems.sorted())
        .extracting(BibTexInFolder::firstLine)
        .containsExactly(
            "papers.bib:2:25: warning: the brace that opens field 'title' of entry 'first' is never"
                + " closed",
            "papers.bib:4:24: warning: expected '=' after field 'title' of entry 'second', found '{'",
            "papers.bib:5:45: warning: expected ',' between the fields of entry 'third', found 'p'",
            "papers.bib:6:1: warning: this @book has no citation key; 'book-4' is used instead; write"
                + " @book{key, …",
            "papers.bib:7:39: warning: unknown @string 'sept' in field 'month' of entry 'fourth'; its"
                + " name is used as text; define the @string, or put text in braces or quotes",
            "papers.bib:8:9: warning: unknown entry type '@artcle' of 'fifth'; it is treated as @misc;"
                + " did you mean 'article'?",
            "papers.bib:8:37: warning: field 'title' of entry 'fifth' is given twice; the first"
                + " value is used");
  }

  @Test
  void aFieldRepeatedWithTheSameValueIsNotReported() throws IOException {
    List<Publication> works =
        read(
            """
            @misc{a, title = {Looms}, doi = {}, year = 2001, year = {2001}, doi = {10.1000/a},
              title = { Looms }}
            """);

    assertThat(works.get(0).variable("DOI")).isEqualTo("10.1000/a");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void showsTheLineAndTheCaret() throws IOException {
    read("@article{a, title {T}}\n");

    assertThat(problems.sorted().get(0).toString())
        .isEqualTo(
            """
            papers.bib:1:19: warning: expected '=' after field 'title' of entry 'a', found '{'
                1 | @article{a, title {T}}
                  |                   ^\
            """);
  }

  @Test
  void invalidUrlsAreReportedAtTheirPlace() throws IOException {
    List<Publication> works =
        read(
            """
            @misc{a, title = {A}, url = {javascript:alert(1)}}
            @misc{b, title = {B}, doi = {javascript:alert(1)}}
            @misc{c, title = {C}, pdf = {file:///etc/passwd}}
            @misc{d, title = {D}, url = {www.example.org/d}}
            @misc{e, title = {E}, pdf = {papers/e.pdf}, doi = {https://doi.org/10.1000/a\\_b},
              url = {\\url{https://example.org/a\\_b}}}
            """);

    assertThat(works).hasSize(5);
    assertThat(problems.sorted().stream().map(Problem::toString).collect(Collectors.joining("\n")))
        .isEqualTo(
            """
            papers.bib:1:30: warning: field 'url' of entry 'a' is ignored: scheme 'javascript:' is not allowed in a URL; allowed are http, https, mailto, tel and doi
                1 | @misc{a, title = {A}, url = {javascript:alert(1)}}
                  |                              ^^^^^^^^^^^^^^^^^^^
            papers.bib:2:30: warning: field 'doi' of entry 'b' is ignored: 'javascript:alert(1)' is not a DOI; write it as 10.1000/182
                2 | @misc{b, title = {B}, doi = {javascript:alert(1)}}
                  |                              ^^^^^^^^^^^^^^^^^^^
            papers.bib:3:30: warning: field 'pdf' of entry 'c' is ignored: scheme 'file:' is not allowed in a URL; allowed are http, https, mailto, tel and doi
                3 | @misc{c, title = {C}, pdf = {file:///etc/passwd}}
                  |                              ^^^^^^^^^^^^^^^^^^
            papers.bib:4:30: warning: field 'url' of entry 'd': 'www.example.org/d' is not a URL; write it in full, as https://example.org
                4 | @misc{d, title = {D}, url = {www.example.org/d}}
                  |                              ^^^^^^^^^^^^^^^^^\
            """);
  }

  @Test
  void reportsTheFirstByteThatIsNotUtf8() throws IOException {
    Path file = folder.resolve("papers.bib");
    Files.writeString(file, "@book{a,\n title = {Ümlaut}}\n", Charset.forName("windows-1252"));

    assertThat(BibTexFile.read(file, "papers.bib", problems)).isEmpty();
    assertThat(BibTexInFolder.firstLine(problems.sorted().get(0)))
        .isEqualTo(
            "papers.bib:2:11: error: is not in UTF-8: byte 0xDC, 'Ü' in Windows-1252; save it as UTF-8");
  }

  @ParameterizedTest
  @CsvSource({"7, U+0007", "12, U+000C", "27, U+001B", "127, U+007F", "155, U+009B"})
  void controlCharactersAreRefusedAsInYaml(int character, String name) throws IOException {
    read("@book{a,\n title = {😀 A%cB%cC}}\n".formatted(character, character));

    assertThat(problems.sorted())
        .extracting(BibTexInFolder::firstLine)
        .containsExactly("papers.bib:2:14: error: control character " + name + "; remove it");
  }

  @Test
  void readsAByteOrderMarkAndWindowsLineEnds() throws IOException {
    assertThat(read("\uFEFF@book{a,\r\n title = {Ü},\r\n year = 2001}\r\n")).hasSize(1);
    assertThat(problems.sorted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@",
        "@book",
        "@book{",
        "@book{a",
        "@book{a,",
        "@book{a,b",
        "@book{a,b=",
        "@book{a,b={",
        "@book{a,b=\"",
        "@book{a,b=\"}",
        "@string{",
        "@string{a",
        "@string{a=",
        "@string{a=1",
        "@comment{",
        "@preamble{",
        "@book{a,b=c#",
        "@book{a,b={\\",
        "@book(a,b={x}",
        "}{}{",
        "@{}",
        "@book{a, title={T}, author={and and}, editor={{A {}}}}",
        "@book{a, title={T}, author={{}, A}, editor={A {}}}",
        "@book{a, title={T}, author={\\relax}, editor={and A and}}",
        "@book{a, title={T}, author={{\\relax}}, translator={\\relax, \\relax}}",
        "@book{a, title={$}, author={and and}, year={}, month={}, date={}, doi={}}",
        "@book{a, title={$$$^_^{}_{$}, author={,,,,}, date={9999-99-99}, pages={--}}",
        "@book{a, author={ and others and {} and {}, {}}, title={{{{}}}}, crossref={a}}",
        "@book{a, xdata={a,b}, title={\\'}, booktitle={\\textit}, note={\\u{}}}",
      })
  void neverThrows(String text) throws IOException {
    for (String style : List.of("chicago-author-date", "apa", "ieee")) {
      assertThat(new BibTexInFolder(folder, problems).references(text, style)).doesNotContainNull();
    }

    assertThat(problems.sorted()).allSatisfy(problem -> assertThat(problem.line()).isPositive());
  }

  @Test
  void readsDeepNestingAndLongFields() throws IOException {
    String braces = "{".repeat(50_000) + "x" + "}".repeat(50_000);
    assertThat(read("@book{a, title = {" + braces + "}, note = {" + "é ".repeat(50_000) + "}}"))
        .hasSize(1);
  }

  @Test
  @Tag("slow")
  void readsTwentyThousandEntries() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append(
          "@article{key%d, title={On {W}aves %d}, author={A. Ü and B}, year=2001}%n"
              .formatted(i, i));
    }

    assertThat(read(text.toString())).hasSize(20_000);
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void macrosOfMacrosDoNotFillTheMemory() throws IOException {
    StringBuilder text = new StringBuilder("@string{a0 = {0123456789}}\n");
    for (int i = 1; i <= 29; i++) {
      String before = "a" + (i - 1);
      text.append(
          "@string{a" + i + " = " + String.join(" # ", Collections.nCopies(5, before)) + "}\n");
    }
    text.append("@book{b, unread = a5 # a5 # a5 # a5, title = {T} # a29}\n");

    assertThat(read(text.toString())).hasSize(1);
    assertThat(problems.sorted())
        .extracting(BibTexInFolder::firstLine)
        .containsExactly(
            "papers.bib:7:29: warning: @string 'a6' grows past 100000 characters; @string 'a5' is"
                + " ignored",
            "papers.bib:7:34: warning: @string 'a6' grows past 100000 characters; @string 'a5' is"
                + " ignored",
            "papers.bib:31:34: warning: field 'unread' of entry 'b' grows past 100000 characters;"
                + " @string 'a5' is ignored");
  }

  @Test
  void manyFieldsOfLongMacrosDoNotFillTheMemory() throws IOException {
    StringBuilder text = new StringBuilder("@string{a = {" + "0123456789".repeat(9_000) + "}}\n");
    text.append("@book{b, title = {T}");
    for (int i = 1; i <= 1_000; i++) {
      text.append(",\nf" + i + " = a # 1");
    }
    text.append("}\n");

    assertThat(read(text.toString())).hasSize(1);
    assertThat(BibTexInFolder.firstLine(problems.sorted().get(0)))
        .isEqualTo(
            "papers.bib:225:8: warning: field 'f223' of entry 'b' brings the @strings of the file"
                + " past 20000000 characters; @string 'a' is ignored (777 more like this: lines 226, 227,"
                + " 228, 229, 230, …)");
  }

  private List<Publication> read(String text) throws IOException {
    return new BibTexInFolder(folder, problems).read(text);
  }
}
