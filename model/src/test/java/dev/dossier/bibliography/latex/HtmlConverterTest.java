package dev.dossier.bibliography.latex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.bibliography.bibtex.BibTexInFolder;
import dev.dossier.bibliography.name.BibTexNames;
import dev.dossier.source.file.Problems;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HTML in the fields of exported entries. */
class HtmlConverterTest {
  @TempDir Path folder;
  private final Problems problems = new Problems();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<i>Loom</i> of <b>x</b>                   | <i>Loom</i> of <b>x</b> | false",
        "<em>Loom</em> of <strong>x</strong>       | <i>Loom</i> of <b>x</b> | false",
        "H<sub>2</sub>O and 3<SUP>rd</SUP>         | H<sub>2</sub>O and 3<sup>rd</sup> | false",
        "<jats:italic>Loom</jats:italic>           | <i>Loom</i> | false",
        "{\\textless}i{\\textgreater}Loom{\\textless}/i{\\textgreater} | <i>Loom</i> | false",
        "{\\textless}p{\\textgreater}Loom{\\textless}/p{\\textgreater} | Loom | true",
        "\\textless{}p\\textgreater{}Loom\\textless{}/p\\textgreater{} | Loom | true",
        "<p>One.</p><p>Two.</p>                    | One. Two. | true",
        "One<br/>two<br>three                      | One two three | true",
        "<a href=\"https://x.org/a_b\">Loom</a> of | Loom of | true",
        "<a href='x' class=y>Loom</a>              | Loom | true",
        "<span lang=\"la\">Loom</span> of <span style=\"color:red\">x</span> | Loom of x | true",
        "<font color=\"red\"><u>Loom</u></font>     | Loom | true",
        "<jats:title>Abstract</jats:title><jats:p>Loom</jats:p> | Abstract Loom | true",
        "<mml:math xmlns:mml=\"http://x\"><mml:mi>x</mml:mi></mml:math> | x | true",
        "Loom<!-- a note -->                       | Loom | true",
        "Caf&eacute; M&uuml;ller \\& Co             | Café Müller & Co | false",
        "R\\&amp;D, R{\\&}amp;D, R&amp;D              | R&D, R&D, R&D | false",
        "1&#8211;2 &#x2013; 3                      | 1–2 – 3 | false",
        "&lt;i&gt;Loom&lt;/i&gt;                   | <i>Loom</i> | false",
        "&amp;lt;p&amp;gt;Loom                     | Loom | true",
        "AT&T; R&D; &unknownentity;                | AT&T; R&D; &unknownentity; | false",
        "List<String> and a<b and c>d, p < 0.05    | List<String> and a<b and c>d, p < 0.05 | false",
        "<i>Loom                                   | <i>Loom</i> | false",
        "Loom</i> of <i><b>x</i></b>               | Loom of <i><b>x</b></i> | false",
        "<i>a <p>b</i> c</p>                       | <i>a b</i> c | true",
        "<https://x.org/a>                         | <https://x.org/a> | false",
        "A Loom                                    | A Loom | false",
      })
  void isConvertedToInlineMarkup(String latex, String read, boolean dropped) {
    assertThat(LatexText.text(latex)).isEqualTo(read);
    assertThat(LatexText.hasUnsupportedHtml(latex)).isEqualTo(dropped);
  }

  @Test
  void bracesAroundItKeepCase() {
    assertThat(LatexText.title("The {<i>Loom</i>} of <i>x</i>"))
        .isEqualTo("The <span class=\"nocase\"><i>Loom</i></span> of <i>x</i>");
  }

  @Test
  void characterReferencesInNamesAreReplaced() {
    assertThat(BibTexNames.parse("M&uuml;ller, J&ouml;rg and Roe, Ann"))
        .extracting(name -> name.given() + " " + name.family())
        .containsExactly("Jörg Müller", "Ann Roe");
  }

  @Test
  void isReportedOnceForAFile() throws IOException {
    new BibTexInFolder(folder, problems)
        .read(
            """
            @book{a, title = {<p>A</p>}, file = {a<p>.pdf}}
            @book{b, title = {B}, abstract = {<p>Of b.</p>}}
            @book{c, title = {<i>C</i> &amp; D}, note = {<a href="https://x.org">x</a>}}
            """);

    assertThat(problems.sorted())
        .extracting(BibTexInFolder::firstLine)
        .containsExactly(
            "papers.bib:1:19: warning: field 'title' of entry 'a' contains HTML: emphasis, subscript and superscript are kept, links are replaced by their text, all other tags are removed"
                + " (2 more like this: lines 2, 3)");
  }
}
