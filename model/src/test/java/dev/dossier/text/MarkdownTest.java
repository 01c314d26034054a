package dev.dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
  private static RichText render(String markdown) {
    return Markdown.parse(markdown).render(new KeysAsCitations());
  }

  private static Citation citation(String markdown) {
    List<Citation> citations = Markdown.parse(markdown).citations();
    assertThat(citations).hasSize(1);
    return citations.get(0);
  }

  private static Citation.Item item(String markdown) {
    return citation(markdown).items().get(0);
  }

  @Nested
  class Rendering {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "plain text                 | plain text",
          "*a* **b** `c < d`          | <em>a</em> <strong>b</strong> <code>c &lt; d</code>",
          "[x](https://e.org/?a=1&b=2)| <a href=\"https://e.org/?a=1&amp;b=2\">x</a>",
          "<https://e.org>            | <a href=\"https://e.org\">https://e.org</a>",
          "[x](doi:10.1/a)            | <a href=\"https://doi.org/10.1/a\">x</a>",
          "AT&amp;T & \"Co\"          | AT&amp;T &amp; &quot;Co&quot;",
          "🎉 Happy 🍋                 | 🎉 Happy 🍋",
          "# Heading                  | <p><strong>Heading</strong></p>",
          "- a                        | <ul><li>a</li></ul>",
          "7. a                       | <ol start=\"7\"><li>a</li></ol>",
          "> a                        | <blockquote><p>a</p></blockquote>",
          "name_with_underscores      | name_with_underscores",
        })
    void writesTheElementsOfCommonMarkAsXhtml(String markdown, String xhtml) {
      assertThat(render(markdown).xhtml()).isEqualTo(xhtml);
    }

    @Test
    void aTextOfOneParagraphHasNoParagraphElement() {
      assertThat(render("one\n").isBlock()).isFalse();
      assertThat(render("one\n\ntwo").xhtml()).isEqualTo("<p>one</p><p>two</p>");
      assertThat(render("one\n\ntwo").isBlock()).isTrue();
    }

    @Test
    void thePlainTextIsOneLineWithoutMarkup() {
      assertThat(render("One *two*\nthree[^n]\n\n- four\n- five\n\n[^n]: Note.\n").plain())
          .isEqualTo("One two three four five");
    }

    @Test
    void aFootnoteIsAMarkAndItsTextIsAskedForOnce() {
      KeysAsCitations setting = new KeysAsCitations();
      RichText text =
          Markdown.parse("A[^x] b[^x].\n\n[^x]: See [this](https://e.org).\n").render(setting);
      assertThat(text.xhtml())
          .isEqualTo(
              "A<sup class=\"footnote-ref\"><a id=\"fnref-1\" href=\"#fn-1\">1</a></sup>"
                  + " b<sup class=\"footnote-ref\"><a id=\"fnref-1\" href=\"#fn-1\">1</a></sup>.");
      assertThat(setting.notes)
          .extracting(RichText::xhtml)
          .containsExactly("See <a href=\"https://e.org\">this</a>.");
    }
  }

  @Nested
  class Citations {
    @Test
    void aBracketHoldsOneOrMoreWithPrefixLocatorAndSuffix() {
      Citation citation =
          citation("So [see @doe99, pp. 33-35 and *passim*; also -@smith04, ch. 1].");
      assertThat(citation.inText()).isFalse();
      assertThat(citation.items())
          .containsExactly(
              new Citation.Item("doe99", "see", "page", "33-35", "and *passim*", false, 8),
              new Citation.Item("smith04", "also", "chapter", "1", null, true, 46));
    }

    @Test
    void aKeyInTheSentenceIsACitationInText() {
      Citation citation = citation("As @doe99 says");
      assertThat(citation.inText()).isTrue();
      assertThat(citation.items())
          .containsExactly(new Citation.Item("doe99", null, null, null, null, false, 3));
    }

    @Test
    void aKeyInTheSentenceMayHaveALocatorInBrackets() {
      Citation citation = citation("@doe99 [p. 3] says");
      assertThat(citation.inText()).isTrue();
      assertThat(citation.items())
          .containsExactly(new Citation.Item("doe99", null, "page", "3", null, false, 0));
    }

    @Test
    void aNumberAloneIsAPage() {
      assertThat(item("[@a, 33]")).extracting("label", "locator").containsExactly("page", "33");
    }

    @Test
    void aSuffixThatIsNoLocatorStaysASuffix() {
      assertThat(item("[@a, for example]"))
          .extracting("label", "locator", "suffix")
          .containsExactly(null, null, ", for example");
    }

    @ParameterizedTest
    @CsvSource({
      "@a:b.c/d-e.,        a:b.c/d-e",
      "[@Müller2020],      Müller2020",
      "@{https://x.y/z?q}, https://x.y/z?q",
      "(@a_b),             a_b"
    })
    void keysMayHoldPunctuationWithinAndLettersOfAnyScript(String markdown, String key) {
      assertThat(item(markdown).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "ada@example.org",
          "\\@nobody",
          "`@code`",
          "[a link](https://x.org/@me)",
          "an @ alone"
        })
    void otherAtSignsAreText(String markdown) {
      assertThat(Markdown.parse(markdown).citations()).isEmpty();
    }
  }

  @Nested
  class Issues {
    private static List<Markdown.Issue> issues(String markdown) {
      return Markdown.parse(markdown).issues();
    }

    @Test
    void rawHtmlIsAnIssueAndIsPrintedAsText() {
      assertThat(issues("a <b>x</b>"))
          .containsExactly(
              new Markdown.Issue(
                  2, 3, "raw HTML is not supported; write Markdown, or \\< for a literal <"),
              new Markdown.Issue(
                  6, 4, "raw HTML is not supported; write Markdown, or \\< for a literal <"));
      assertThat(render("<script>alert(1)</script>").xhtml())
          .isEqualTo("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void anUnsafeLinkIsAnIssueAndIsNoLink() {
      assertThat(issues("a [b](javascript:alert)"))
          .containsExactly(
              new Markdown.Issue(
                  2,
                  21,
                  "scheme 'javascript:' is not allowed in a URL;"
                      + " allowed are http, https, mailto, tel and doi"));
      assertThat(render("a [b](javascript:alert)").xhtml()).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "[x](JaVaScRiPt:alert(1))",
          "[x](data:text/html,x)",
          "[x](file:///etc/passwd)",
          "[x](//evil.example)",
          "[x](&#106;avascript:alert(1))",
          "<javascript:alert(1)>",
          "[x][y]\n\n[y]: vbscript:x"
        })
    void noSpellingOfAnUnsafeLinkGetsThrough(String markdown) {
      assertThat(issues(markdown)).isNotEmpty();
      assertThat(render(markdown).xhtml()).doesNotContain("href");
    }

    @Test
    void anImageIsAnIssue() {
      assertThat(issues("![a](https://e.org/a.png)"))
          .containsExactly(
              new Markdown.Issue(
                  0, 25, "images are not supported in texts; write a link to it, or text"));
    }

    @Test
    void aMarkWithoutANoteIsAnIssue() {
      assertThat(issues("a[^1] `[^2]` \\[^3]"))
          .containsExactly(
              new Markdown.Issue(1, 4, "footnote [^1] has no text; add a line '[^1]: …'"));
    }

    @Test
    void aNoteWithoutAMarkIsAnIssue() {
      assertThat(issues("a\n\n[^1]: Lost.\n"))
          .containsExactly(
              new Markdown.Issue(
                  3, 4, "footnote [^1] is not referenced; refer to it in the text by [^1]"));
    }

    @Test
    void aNoteGivenTwiceIsAnIssue() {
      assertThat(issues("a[^1]\n\n[^1]: One.\n\n[^1]: Two.\n"))
          .containsExactly(
              new Markdown.Issue(19, 4, "footnote [^1] is defined twice; remove one definition"));
    }

    @Test
    void marksAndNotesMayDifferInCase() {
      assertThat(issues("a[^Note]\n\n[^note]: One.\n")).isEmpty();
      assertThat(render("a[^Note]\n\n[^note]: One.\n").xhtml()).contains("href=\"#fn-1\"");
    }
  }

  @Nested
  class Adversarial {
    @ParameterizedTest
    @ValueSource(strings = {"[", "*a ", "> ", "[^1]", "[@a;", "@", "`", "![", "<a "})
    void tensOfThousandsOfOpenBracketsParse(String opener) {
      assertThat(render(opener.repeat(20_000)).plain()).isNotNull();
    }
  }
}
