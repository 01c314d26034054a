package dev.dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.profile.value.Markup;
import dev.dossier.text.node.XhtmlWriter;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is text and what is markup in prose, in a line and in a title. */
class MarkupTest {
  private static RichText render(String markdown, Markup markup) {
    assertThat(issues(markdown, markup)).isEmpty();
    return Markdown.parse(markdown, markup).render(new KeysAsCitations());
  }

  private static List<Markdown.Issue> issues(String markdown, Markup markup) {
    return Markdown.parse(markdown, markup).issues();
  }

  @Nested
  class InAnArticle {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "# *A*;Text                 | <h2><em>A</em></h2><p>Text</p>",
          "## A;### B;## C            | <h2>A</h2><h3>B</h3><h2>C</h2>",
          "### A;###### B;#### C;# D  | <h2>A</h2><h3>B</h3><h3>C</h3><h2>D</h2>",
          "# A;## B;### C;#### D;## E | <h2>A</h2><h3>B</h3><h4>C</h4><h4>D</h4><h3>E</h3>",
          "> # A                      | <blockquote><p><strong>A</strong></p></blockquote>",
        })
    void headingsFollowTheTitleWithoutGaps(String markdown, String xhtml) {
      assertThat(render(markdown.replace(";", "\n\n"), Markup.ARTICLE).xhtml()).isEqualTo(xhtml);
    }

    @Test
    void headingsOfOtherTextsAreStrong() {
      assertThat(render("## A\n\nText", Markup.PROSE).xhtml())
          .isEqualTo("<p><strong>A</strong></p><p>Text</p>");
    }
  }

  @Nested
  class InEveryText {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Use of List<String>          | Use of List&lt;String&gt;",
          "List<Object> and Map<Link>   | List&lt;Object&gt; and Map&lt;Link&gt;",
          "Set<T>, Array<B>             | Set&lt;T&gt;, Array&lt;B&gt;",
          "the <my-element> element     | the &lt;my-element&gt; element",
          "a vector<double> of n        | a vector&lt;double&gt; of n",
          "<your-name>                  | &lt;your-name&gt;",
          "</foo> is unknown            | &lt;/foo&gt; is unknown",
          "p < 0.05, n<5, a<b, 3<x>2    | p &lt; 0.05, n&lt;5, a&lt;b, 3&lt;x&gt;2",
          "i <3 looms <- really         | i &lt;3 looms &lt;- really",
          "5*3*2                        | 5*3*2",
          "2**10 and 3**4               | 2**10 and 3**4",
          "3*n*2                        | 3*n*2",
          "A* and B* search             | A* and B* search",
          "C*-algebras and W*-algebras  | C*-algebras and W*-algebras",
          "snake_case_name              | snake_case_name",
          "*Arabidopsis* **x** `a < b`  | <em>Arabidopsis</em> <strong>x</strong> <code>a &lt;"
              + " b</code>",
          "un*frigging*believable       | un<em>frigging</em>believable",
          "H~2~O and CO~2~              | H<sub>2</sub>O and CO<sub>2</sub>",
          "x^2^ + y^n+1^                | x<sup>2</sup> + y<sup>n+1</sup>",
          "10^-3^ and 1^st^             | 10<sup>-3</sup> and 1<sup>st</sup>",
          "Na^+^ and SO~4~^2-^          | Na<sup>+</sup> and SO<sub>4</sub><sup>2-</sup>",
          "C~6~H~12~O~6~                | C<sub>6</sub>H<sub>12</sub>O<sub>6</sub>",
          "*x*^2^ and x^*n*^            | <em>x</em><sup>2</sup> and x<sup><em>n</em></sup>",
          "10^6/10^3                    | 10^6/10^3",
          "2^10-2^5                     | 2^10-2^5",
          "x^2 + y^2 = z^2              | x^2 + y^2 = z^2",
          "~5 minutes, ~10 kB           | ~5 minutes, ~10 kB",
          "about ~5~ of ~10             | about ~5~ of ~10",
          "^_^                          | ^_^",
          "Fig.~2 and Fig.~3            | Fig.~2 and Fig.~3",
          "a ~~struck~~ b               | a <del>struck</del> b",
          "Bo (\\*), \\_x\\_, 2\\^3\\^ \\~  | Bo (*), _x_, 2^3^ ~",
          "R&D, AT&amp;T                | R&amp;D, AT&amp;T",
          "C:\\dir, AC\\DC              | C:\\dir, AC\\DC",
          "[2024] 1 Loom 5              | [2024] 1 Loom 5",
        })
    void hasTheSameMarks(String markdown, String xhtml) {
      for (Markup markup : Markup.values()) {
        assertThat(render(markdown, markup).xhtml()).as(markup.name()).isEqualTo(xhtml);
      }
    }

    @ParameterizedTest
    @EnumSource(Markup.class)
    void htmlIsAProblem(Markup markup) {
      for (String html :
          List.of(
              "a <b>c</b>",
              "<i>Homo</i>",
              "<br/>",
              "<SUP>2</SUP>",
              "<!-- a -->",
              "<?a?>",
              "<!DOCTYPE html>",
              "x <script>alert(1)</script>",
              "<svg onload=a>",
              "<a\nb=c>")) {
        assertThat(issues(html, markup))
            .as(html)
            .isNotEmpty()
            .allMatch(issue -> issue.message().startsWith("raw HTML"));
        assertThat(Markdown.parse(html, markup).render(new KeysAsCitations()).xhtml())
            .doesNotContain("<b>", "<i>", "<br/>", "<SUP>", "<!", "<script", "<svg");
      }
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "On *Arabidopsis thaliana* | On Arabidopsis thaliana",
          "H~2~O at 10^-3^ bar        | H₂O at 10⁻³ bar",
          "x^Q^ and `a_b`             | x^(Q) and a_b",
          "Bo (\\*)                   | Bo (*)",
          "List<String>               | List<String>",
          "a ~~b~~ c                  | a b c",
        })
    void hasAPlainForm(String markdown, String plain) {
      for (Markup markup : Markup.values()) {
        assertThat(render(markdown, markup).plain()).as(markup.name()).isEqualTo(plain);
      }
    }
  }

  @Nested
  class WithoutBlocks {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "> 150 reviews",
          "# of looms: 5",
          "- dash",
          "+ plus",
          "2024. Title",
          "1) first",
          "---",
          "***",
          "===",
          "    indented",
          "```",
          "~~~ a",
          "[2024]: a title",
          "| a | b |",
          "| a |\n|---|",
          "Title\n---",
          "Title\n- a\n# b",
          "a | b\n--|--\n1 | 2"
        })
    void aBlocksMarkIsText(String text) {
      String written = text.strip();
      for (Markup markup : List.of(Markup.LINE, Markup.TITLE)) {
        RichText rich = render(text, markup);
        assertThat(rich.xhtml()).isEqualTo(XhtmlWriter.escape(written));
        assertThat(rich.isBlock()).isFalse();
      }
    }

    @Test
    void aTitleIsOneLineEvenIfItsTextIsNot() {
      assertThat(render("one\n\n    two *three*", Markup.TITLE).xhtml())
          .isEqualTo("one\n\ntwo <em>three</em>".replace("\n\n", "\n"));
    }
  }

  @Nested
  class Titles {
    @ParameterizedTest
    @ValueSource(strings = {"[a](https://e.org)", "see <https://e.org>", "*[a](https://e.org)*"})
    void aLinkIsReportedWithTheKeysForAddresses(String title) {
      assertThat(issues(title, Markup.TITLE))
          .singleElement()
          .satisfies(
              issue ->
                  assertThat(issue.message())
                      .startsWith("links are not supported here")
                      .contains("'url:'"));
      assertThat(Markdown.title(title).xhtml()).doesNotContain("<a");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Talk @ SC25",
          "@home",
          "a[^1]",
          "{years-since 2014}",
          "https://e.org",
          "a@e.org"
        })
    void whatProseReadsIsText(String title) {
      assertThat(render(title, Markup.TITLE).xhtml()).isEqualTo(title);
    }
  }

  @Nested
  class Addresses {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "see https://e.org/a.        | see <a href=\"https://e.org/a\">https://e.org/a</a>.",
          "(https://e.org/a_(b))       | (<a href=\"https://e.org/a_(b)\">https://e.org/a_(b)</a>)",
          "**https://e.org/**          | <strong><a"
              + " href=\"https://e.org/\">https://e.org/</a></strong>",
          "https://e.org/~ada/@b_c_d   | <a"
              + " href=\"https://e.org/~ada/@b_c_d\">https://e.org/~ada/@b_c_d</a>",
          "http://e.org?a=1&b=2        | <a"
              + " href=\"http://e.org?a=1&amp;b=2\">http://e.org?a=1&amp;b=2</a>",
          "www.e.org                   | <a href=\"https://www.e.org\">www.e.org</a>",
          "ada@e.org, b_c_d@e.org!     | <a href=\"mailto:ada@e.org\">ada@e.org</a>, <a"
              + " href=\"mailto:b_c_d@e.org\">b_c_d@e.org</a>!",
          "[https://e.org](https://f.org) | <a href=\"https://f.org\">https://e.org</a>",
          "[ada@e.org](https://f.org)  | <a href=\"https://f.org\">ada@e.org</a>",
          "`https://e.org`             | <code>https://e.org</code>",
          "xhttps://e.org              | xhttps://e.org",
          "javascript:alert(1)         | javascript:alert(1)",
          "https:// and www.           | https:// and www.",
          "ftp://e.org                 | ftp://e.org",
        })
    void areLinksWhereTheyAreAddressesOfTheWeb(String markdown, String xhtml) {
      for (Markup markup : List.of(Markup.PROSE, Markup.LINE)) {
        assertThat(render(markdown, markup).xhtml()).as(markup.name()).isEqualTo(xhtml);
      }
    }

    @Test
    void aFootnoteBehindOneIsNoneOfIt() {
      assertThat(render("https://e.org[^1]\n\n[^1]: a", Markup.PROSE).xhtml())
          .startsWith("<a href=\"https://e.org\">https://e.org</a><sup");
    }
  }

  @Nested
  class Bounds {
    @Test
    void aTextWithThousandsOfMarksIsTooLongWhereItBecomesSo() {
      String longest = "*a* ".repeat(2_000);
      assertThat(issues(longest, Markup.PROSE)).isEmpty();
      assertThat(issues(longest + "*b*", Markup.PROSE))
          .singleElement()
          .satisfies(issue -> assertThat(issue.message()).startsWith("this text is too long"))
          .satisfies(issue -> assertThat(issue.offset()).isEqualTo(longest.length()));
    }

    @Test
    void whatIsNestedTooDeeplyIsText() {
      assertThat(render("> ".repeat(100) + "a", Markup.PROSE).plain())
          .contains("> > >")
          .endsWith("a");
      assertThat(render("> - 1. > - a", Markup.PROSE).plain()).isEqualTo("a");
    }
  }

  @Nested
  class Tables {
    @Test
    void haveAHeadAndCellsThatAreAligned() {
      RichText table = render("| a | b |\n|---|--:|\n| *1* | 2 |\n\nText.", Markup.PROSE);
      assertThat(table.xhtml())
          .isEqualTo(
              "<table><thead><tr><th scope=\"col\">a</th><th scope=\"col\""
                  + " class=\"align-end\">b</th></tr></thead><tbody><tr><td><em>1</em></td><td"
                  + " class=\"align-end\">2</td></tr></tbody></table><p>Text.</p>");
      assertThat(table.isBlock()).isTrue();
      assertThat(table.plain()).isEqualTo("a b 1 2 Text.");
    }
  }
}
