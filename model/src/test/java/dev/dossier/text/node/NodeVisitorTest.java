package dev.dossier.text.node;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.profile.value.Markup;
import dev.dossier.text.KeysAsCitations;
import dev.dossier.text.Markdown;
import dev.dossier.text.RichText;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The visitors meet every kind of node, and a further format is a further visitor. */
class NodeVisitorTest {
  private static final Inline WORD = new Inline.Text("a < b");

  /** One of each kind, each within what it may stand in. */
  private static final List<Block> ALL =
      List.of(
          new Block.Heading(2, List.of(new Inline.Text("part"))),
          new Block.Paragraph(
              List.of(
                  WORD,
                  new Inline.Code("x&y"),
                  new Inline.LineBreak(),
                  new Inline.Link("https://e.org/?a&b", List.of(WORD)),
                  new Inline.CitationLink("ref-a", List.of(new Inline.Text("A"))),
                  new Inline.NoteReference("fnref-1", 1),
                  new Inline.LanguageSpan("he", List.of(new Inline.Text("שלום"))))),
          new Block.Paragraph(
              Arrays.stream(InlineStyle.values())
                  .<Inline>map(style -> new Inline.Styled(style, List.of(new Inline.Text("2"))))
                  .toList()),
          new Block.BulletList(
              List.of(
                  new Block.Item(
                      List.of(
                          new Block.Plain(List.of(new Inline.Text("one"))),
                          new Block.OrderedList(
                              3,
                              List.of(
                                  new Block.Item(
                                      List.of(
                                          new Block.Plain(
                                              List.of(new Inline.Text("three"))))))))))),
          new Block.Quote(List.of(new Block.CodeBlock("code\n"), new Block.Rule())),
          new Block.Table(
              List.of(cell(Block.Alignment.START, "h"), cell(Block.Alignment.CENTER, "i")),
              List.of(List.of(cell(Block.Alignment.START, "j"), cell(Block.Alignment.END, "k")))),
          new Block.Division("de", List.of(new Block.Paragraph(List.of(new Inline.Text("so"))))));

  private static Block.Cell cell(Block.Alignment alignment, String text) {
    return new Block.Cell(alignment, List.of(new Inline.Text(text)));
  }

  @Test
  void theSampleHasEveryKindOfNode() {
    assertThat(ALL.stream().flatMap(RichNode::all).map(Object::getClass).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Block.class, Inline.class)
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .collect(Collectors.toSet()));
  }

  @Test
  void xhtmlIsEscapedAndHasOneElementForEach() {
    assertThat(XhtmlWriter.xhtml(ALL))
        .isEqualTo(
            "<h3>part</h3><p>a &lt; b<code>x&amp;y</code><br/><a href=\"https://e.org/?a&amp;b\">a"
                + " &lt; b</a><a class=\"citation\" href=\"#ref-a\">A</a><sup"
                + " class=\"footnote-ref\"><a id=\"fnref-1\" href=\"#fn-1\">1</a></sup><span"
                + " lang=\"he\" dir=\"rtl\">שלום</span></p>"
                + "<p><em>2</em><strong>2</strong><del>2</del><sup>2</sup><sub>2</sub>"
                + "<sup>2</sup><sub>2</sub><span class=\"small-caps\">2</span><span"
                + " class=\"underline\">2</span><cite>2</cite><strong"
                + " class=\"own-name\">2</strong><span"
                + " class=\"keywords\">2</span></p><ul><li>one<ol"
                + " start=\"3\"><li>three</li></ol></li></ul><blockquote><pre><code>code\n"
                + "</code></pre><hr/></blockquote><table><thead><tr><th scope=\"col\">h</th><th"
                + " scope=\"col\""
                + " class=\"align-center\">i</th></tr></thead><tbody><tr><td>j</td><td"
                + " class=\"align-end\">k</td></tr></tbody></table><div lang=\"de\""
                + " dir=\"ltr\"><p>so</p></div>");
  }

  @Test
  void plainTextIsOneLine() {
    assertThat(PlainTextWriter.write(ALL))
        .isEqualTo("part a < bx&y a < bAשלום 222²₂2222222 one three code h i j k so");
  }

  @Test
  void markdownIsAFurtherVisitor() {
    assertThat(MarkdownWriter.markdown(ALL))
        .isEqualTo(
            """
            ## part

            a < b`x&y`\\
            [a < b](https://e.org/?a&b)[A](#ref-a)[^1][שלום]{lang=he}

            *2***2**~~2~~^2^~2~2222*2***2**2

            - one
              3. three

            > ```
            > code
            > ```
            >\s
            > ---

            |h|i|
            |---|:-:|
            |j|k|

            ::: {lang=de}
            so
            :::\
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On *looms*, **warps** and `code`",
        "x^2^ and H~2~O, ~~not~~",
        "[a](https://e.org/a)",
        "One\n\nTwo",
        "- a\n- b\n  1. c\n  2. d",
        "> a\n> \n> b",
        "```\ncode\n```",
        "|a|b|\n|---|--:|\n|1|2|",
        "a\\\nb",
        "# a\n\n## b\n\nc",
      })
  void markdownWrittenFromTheTreeParsesToTheSameTree(String markdown) {
    RichText text = Markdown.parse(markdown, Markup.ARTICLE).render(new KeysAsCitations());
    String written = MarkdownWriter.markdown(text.nodes());
    assertThat(Markdown.parse(written, Markup.ARTICLE).render(new KeysAsCitations()))
        .isEqualTo(text);
  }

  @Test
  void textOfNeighboursIsOneNodeAndWhiteSpaceAtTheEndsGoes() {
    InlineBuilder line = new InlineBuilder().text(" a ").add(new Inline.Text("b")).text("");
    assertThat(line.stripped()).containsExactly(new Inline.Text("a b"));
    assertThat(new InlineBuilder().text("  ").stripped()).isEmpty();
  }
}
