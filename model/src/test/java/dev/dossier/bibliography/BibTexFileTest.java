package dev.dossier.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.profile.CslName;
import dev.dossier.profile.Publication;
import dev.dossier.source.Problem;
import dev.dossier.source.Problems;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BibTexFileTest {
  @TempDir Path folder;
  private final Problems problems = new Problems();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Sam Foreman                          | Foreman | Sam | | |",
        "Foreman, Sam                         | Foreman | Sam | | |",
        "Ludwig van Beethoven                 | Beethoven | Ludwig | van | |",
        "van Beethoven, Ludwig                | Beethoven | Ludwig | van | |",
        "de la Fontaine, Jean                 | Fontaine | Jean | de la | |",
        "Charles Louis Xavier Joseph de la Vall{\\'e}e Poussin"
            + " | Vallée Poussin | Charles Louis Xavier Joseph | de la | |",
        "King, Jr., Martin Luther             | King | Martin Luther | | Jr. |",
        "von Last, III, First Middle          | Last | First Middle | von | III |",
        "{The LHC Collaboration}              | | | | | The LHC Collaboration",
        "{Barnes and Noble, Inc.}             | | | | | Barnes and Noble, Inc.",
        "V{\\\"a}in{\\\"o} Hatanp{\\\"a}{\\\"a} | Hatanpää | Väinö | | |",
        "Jos{\\'e} {\\'A}lvarez               | Álvarez | José | | |",
        "{\\'E}. Zola                         | Zola | É. | | |",
        "Plato                                | Plato | | | |",
        "J.~R.~R. Tolkien                     | Tolkien | J. R. R. | | |",
        "Jean-Paul Sartre                     | Sartre | Jean-Paul | | |",
        "{von Neumann}, John                  | von Neumann | John | | |",
        "family=Hasselt, given=Jan, prefix=van | Hasselt | Jan | van | |",
      })
  void readsEveryFormOfName(
      String written, String family, String given, String particle, String suffix, String literal) {
    assertThat(BibTexNames.parse(written))
        .containsExactly(new CslName(family, given, particle, null, suffix, literal));
  }

  @Test
  void readsSeveralNamesAndAndOthers() {
    assertThat(BibTexNames.parse("Ada B and\n  C, D AND {E and F}\tand others"))
        .containsExactly(
            CslName.of("B", "Ada"),
            CslName.of("C", "D"),
            CslName.literal("E and F"),
            CslName.literal("others"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\\'e {\\'e} \\'{e} {\\' e} \\'{\\relax e} | é é é é é",
        "\\\"{o} \\\"o {\\\"{o}}                | ö ö ö",
        "\\`a \\^a \\~a \\=a \\.z \\u{g} \\v{s} \\v s \\H{o} \\c{c} \\c c \\k{a} \\d{a} \\b{b} \\r{a}"
            + " | à â ã ā ż ğ š š ő ç ç ą ạ ḇ å",
        "\\^{\\i} {\\'\\i} \\u{\\i} \\v{\\j}    | î í ĭ ǰ",
        "\\ss{} \\o \\O \\aa \\AA{} \\ae{} \\oe \\l \\L{} \\i{} \\dh{} \\th x | ß øØåÅ æ œłŁ ı ð þx",
        "stra\\ss{}e Stra{\\ss}e Sm\\o rrebr\\o{}d | straße Straße Smørrebrød",
        "a--b a---b ``c'' `d' e's ~f           | a–b a—b “c” ‘d’ e’s  f",
        "10\\% \\& \\$5 \\#1 a\\_b \\{c\\} \\textasciitilde d | 10% & $5 #1 a_b {c} ~d",
        "\\textendash{} \\ldots \\copyright{} \\textregistered | – …© ®",
        "\\emph{a} \\textit{b} {\\em c} {\\it d} | <i>a</i> <i>b</i> <i>c</i> <i>d</i>",
        "\\textbf{a} {\\bf b} x\\textsuperscript{2} y\\textsubscript{3} | <b>a</b> <b>b</b>"
            + " x<sup>2</sup> y<sub>3</sub>",
        "$\\alpha$-decay of $^{12}$C and H$_2$O | α-decay of <sup>12</sup>C and H<sub>2</sub>O",
        "$10^{-3}$ $\\sqrt{s}=13$ $\\mu$m $E=mc^2$"
            + " | 10<sup>−3</sup> √<i>s</i>=13 μm <i>E</i>=mc<sup>2</sup>",
        "$\\mathcal{O}(n \\log n)$             | <i>O</i>(<i>n</i> log <i>n</i>)",
        "\\unknown{kept} \\alsounknown kept    | kept kept",
        "\\href{https://x.org}{shown}          | shown",
        "\\enquote{quoted}                     | “quoted”",
        "a {b c                                | a b c",
        "a } b                                 | a b",
        "5 < 6 > 4                             | 5 < 6 > 4",
      })
  void readsLatex(String latex, String expected) {
    assertThat(LatexText.text(latex).replace('\u00A0', ' ').replaceAll(" +", " "))
        .isEqualTo(expected.replaceAll(" +", " "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The {NASA} Model | The <span class=\"nocase\">NASA</span> Model",
        "E{\\\"o}tv{\\\"o}s {\\'E}tude | Eötvös Étude",
        "{The Whole Title} | <span class=\"nocase\">The Whole Title</span>",
        "a {$x$-ray} b {12} | a <span class=\"nocase\"><i>x</i>-ray</span> b 12",
        "{D}eep {\\em L}earning | <span class=\"nocase\">D</span>eep <span class=\"nocase\"><i>L</i></span>earning",
      })
  void bracesProtectCaseInTitles(String latex, String expected) {
    assertThat(LatexText.title(latex)).isEqualTo(expected);
  }

  @Test
  void mapsAPreprint() throws IOException {
    Publication work =
        only(
            """
            @misc{stock2025aeris,
              title={{AERIS}: Argonne Earth Systems Model},
              author={V{\\"a}in{\\"o} Hatanp{\\"a}{\\"a} and others},
              year={2025}, eprint={2509.13523}, archivePrefix={arXiv}, primaryClass={cs.LG},
            }
            """);

    assertThat(work.id()).isEqualTo("stock2025aeris");
    assertThat(work.type()).isEqualTo("article");
    assertThat(work.variable("URL")).isEqualTo("https://arxiv.org/abs/2509.13523");
    assertThat(work.names("author"))
        .containsExactly(CslName.of("Hatanpää", "Väinö"), CslName.literal("others"));
    assertThat(String.valueOf(work.issued())).isEqualTo("2025");
  }

  @Test
  void mapsAnArticle() throws IOException {
    Publication work =
        only(
            """
            @string{jhpc = "J. of " # {{HPC}}}
            @Article(a, title = "On Waves", journal = jhpc, number = 3, volume = {12}, month = mar # "~1",
              pages = {12--34}, year = 2020, doi = {https://doi.org/10.1000/ABC}, issn = "1234-5678",
              keywords = {hpc, ai}, note = {Best \\emph{paper}}, pdf = {https://x.org/a_b.pdf})
            """);

    assertThat(work.type()).isEqualTo("article-journal");
    assertThat(work.variables())
        .containsEntry("container-title", "J. of <span class=\"nocase\">HPC</span>")
        .containsEntry("issue", "3")
        .containsEntry("volume", "12")
        .containsEntry("page", "12-34")
        .containsEntry("DOI", "10.1000/ABC")
        .containsEntry("ISSN", "1234-5678")
        .containsEntry("keyword", "hpc, ai")
        .containsEntry("note", "Best <i>paper</i>")
        .doesNotContainKey("number");
    assertThat(String.valueOf(work.issued())).isEqualTo("2020-03-01");
    assertThat(work.links()).hasSize(1);
    assertThat(work.links().get(0).url().value()).isEqualTo("https://x.org/a_b.pdf");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date = {2020-03/2020-05}           | 2020-03 | 2020-05 | | false",
        "date = {2020-03-01}                | 2020-03-01 | | | false",
        "date = {2020~}                     | 2020 | | | true",
        "date = {2020-21}                   | 2020 | | 1 | false",
        "date = {2020/}                     | 2020 | | | false",
        "year = 2020, month = may           | 2020-05 | | | false",
        "year = {2020}, month = {March}     | 2020-03 | | | false",
        "year = 2020, month = {12 March}    | 2020-03-12 | | | false",
        "year = 2020, month = jun, day = 7  | 2020-06-07 | | | false",
        "year = 2020, month = {June/July}   | 2020-06 | 2020-07 | | false",
        "year = 2020, month = jul # {~4--9} | 2020-07-04 | 2020-07-09 | | false",
        "year = {2020--2021}                | 2020 | 2021 | | false",
        "year = {c. 1850}                   | 1850 | | | true",
      })
  void readsDates(String field, String start, String end, Integer season, boolean circa)
      throws IOException {
    Publication work = only("@misc{a, title = {T}, " + field + "}");

    var issued = work.dates().get("issued");
    assertThat(issued).isNotNull();
    assertThat(String.valueOf(issued.start())).isEqualTo(start);
    assertThat(issued.end() == null ? null : issued.end().iso()).isEqualTo(end);
    assertThat(issued.season()).isEqualTo(season);
    assertThat(issued.circa()).isEqualTo(circa);
  }

  @Test
  void inheritsFromACrossReference() throws IOException {
    List<Publication> works =
        read(
            """
            @inproceedings{a, title = {A}, crossref = {p}, pages = 1}
            @proceedings{p, title = {Proceedings of X}, editor = {E F}, year = 2001, publisher = {ACM}}
            """);

    Publication work = works.get(0);
    assertThat(work.variables())
        .containsEntry("title", "A")
        .containsEntry("container-title", "Proceedings of X")
        .containsEntry("publisher", "ACM");
    assertThat(work.names("editor")).containsExactly(CslName.of("F", "E"));
    assertThat(String.valueOf(work.issued())).isEqualTo("2001");
  }

  @Test
  void oneFaultDoesNotHideTheOthers() throws IOException {
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

    assertThat(works).extracting(Publication::id).containsExactly("fourth", "fifth");
    assertThat(problems.sorted())
        .extracting(BibTexFileTest::firstLine)
        .containsExactly(
            "papers.bib:2:10: error: entry 'first' is never closed; the next begins in line 4",
            "papers.bib:4:24: error: expected '=' after field 'title' of entry 'second', found '{'",
            "papers.bib:5:45: error: expected ',' between the fields of entry 'third', found 'p'",
            "papers.bib:6:1: error: this @book has no key; write @book{key, …",
            "papers.bib:7:39: error: unknown @string 'sept' in field 'month' of entry 'fourth';"
                + " write text in braces or quotes",
            "papers.bib:8:9: warning: unknown entry type '@artcle' of 'fifth'; it is read as @misc;"
                + " did you mean 'article'?",
            "papers.bib:8:37: warning: field 'title' of entry 'fifth' is given twice; the first is"
                + " taken");
  }

  @Test
  void showsTheLineAndTheCaret() throws IOException {
    read("@article{a, title {T}}\n");

    assertThat(problems.sorted().get(0).toString())
        .isEqualTo(
            """
            papers.bib:1:19: error: expected '=' after field 'title' of entry 'a', found '{'
                1 | @article{a, title {T}}
                  |                   ^\
            """);
  }

  @Test
  void addressesThatAreNoneAreShownWhereTheyStand() throws IOException {
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
            papers.bib:1:30: error: field 'url' of entry 'a': scheme 'javascript:' is not allowed in a URL; allowed are http, https, mailto, tel and doi
                1 | @misc{a, title = {A}, url = {javascript:alert(1)}}
                  |                              ^^^^^^^^^^^^^^^^^^^
            papers.bib:2:30: error: field 'doi' of entry 'b': 'javascript:alert(1)' is not a DOI; write it as 10.1000/182
                2 | @misc{b, title = {B}, doi = {javascript:alert(1)}}
                  |                              ^^^^^^^^^^^^^^^^^^^
            papers.bib:3:30: error: field 'pdf' of entry 'c': scheme 'file:' is not allowed in a URL; allowed are http, https, mailto, tel and doi
                3 | @misc{c, title = {C}, pdf = {file:///etc/passwd}}
                  |                              ^^^^^^^^^^^^^^^^^^
            papers.bib:4:30: warning: field 'url' of entry 'd': 'www.example.org/d' is not a URL; write it whole, as https://example.org
                4 | @misc{d, title = {D}, url = {www.example.org/d}}
                  |                              ^^^^^^^^^^^^^^^^^\
            """);
  }

  @Test
  void saysWhereAFileIsNotUtf8() throws IOException {
    Path file = folder.resolve("papers.bib");
    Files.writeString(file, "@book{a,\n title = {Ümlaut}}\n", Charset.forName("windows-1252"));

    assertThat(BibTexFile.read(file, "papers.bib", problems)).isEmpty();
    assertThat(firstLine(problems.sorted().get(0)))
        .isEqualTo(
            "papers.bib:2:11: error: is not in UTF-8: byte 0xDC, 'Ü' in Windows-1252; save it as UTF-8");
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
        "@book{a, title={$}, author={and and}, year={}, month={}, date={}, doi={}}",
        "@book{a, title={$$$^_^{}_{$}, author={,,,,}, date={9999-99-99}, pages={--}}",
        "@book{a, author={ and others and {} and {}, {}}, title={{{{}}}}, crossref={a}}",
        "@book{a, xdata={a,b}, title={\\'}, booktitle={\\textit}, note={\\u{}}}",
      })
  void neverThrows(String text) throws IOException {
    read(text);

    assertThat(problems.sorted()).allSatisfy(problem -> assertThat(problem.line()).isPositive());
  }

  @Test
  void readsDeepNestingAndLongFields() throws IOException {
    String braces = "{".repeat(50_000) + "x" + "}".repeat(50_000);
    assertThat(read("@book{a, title = {" + braces + "}, note = {" + "é ".repeat(50_000) + "}}"))
        .hasSize(1);
  }

  @Test
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
    text.append("@book{b, note = a5 # a5 # a5 # a5, title = {T} # a29}\n");

    assertThat(read(text.toString())).hasSize(1);
    assertThat(problems.sorted())
        .extracting(BibTexFileTest::firstLine)
        .containsExactly(
            "papers.bib:7:29: error: @string 'a6' grows past 100000 characters; @string 'a5' is"
                + " left out",
            "papers.bib:7:34: error: @string 'a6' grows past 100000 characters; @string 'a5' is"
                + " left out",
            "papers.bib:31:32: error: field 'note' of entry 'b' grows past 100000 characters;"
                + " @string 'a5' is left out");
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
    assertThat(firstLine(problems.sorted().get(0)))
        .isEqualTo(
            "papers.bib:225:8: error: field 'f223' of entry 'b' brings the @strings of the file"
                + " past 20000000 characters; @string 'a' is left out");
  }

  private static String firstLine(Problem problem) {
    return problem.toString().lines().findFirst().orElseThrow();
  }

  private Publication only(String text) throws IOException {
    List<Publication> works = read(text);
    assertThat(problems.sorted()).isEmpty();
    assertThat(works).hasSize(1);
    return works.get(0);
  }

  private List<Publication> read(String text) throws IOException {
    Path file = folder.resolve("papers.bib");
    Files.writeString(file, text, StandardCharsets.UTF_8);
    return BibTexFile.read(file, "papers.bib", problems).stream().map(PlacedWork::work).toList();
  }
}
