package dev.dossier.text;

import dev.dossier.profile.value.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The parsers for the kinds of text, which differ in the markup that they allow. */
final class MarkdownGrammar {
  /** Deeper nesting is text, which bounds recursion and indentation. */
  private static final int MAX_NESTING = 16;

  private static final Pattern BLANK_LINES = Pattern.compile("\n[ \t\r\n]++(?!\\[\\^)");

  private static final Parser SHIFTED = inline().build();
  private static final Parser TITLE = common(inline(), List.of()).build();
  private static final Parser LINE = common(inline(), linking()).build();
  // Without HTML blocks: AngleBracketExtension decides in paragraphs what is an HTML element.
  private static final Parser PROSE =
      common(
              Parser.builder()
                  .enabledBlockTypes(
                      Set.of(
                          Heading.class,
                          ThematicBreak.class,
                          FencedCodeBlock.class,
                          BlockQuote.class,
                          ListBlock.class,
                          IndentedCodeBlock.class)),
              linking())
          .extensions(List.of(TablesExtension.create()))
          .build();

  private MarkdownGrammar() {}

  /** Parses a text. */
  static Node parse(String text, Markup markup) {
    return switch (markup) {
      case PROSE, ARTICLE -> PROSE.parse(text);
      case LINE -> LINE.parse(inOneParagraph(text));
      case TITLE -> TITLE.parse(inOneParagraph(text));
    };
  }

  /** Joins paragraphs, except before footnotes, without changing the offset of any character. */
  private static String inOneParagraph(String text) {
    return BLANK_LINES
        .matcher(text)
        .replaceAll(blank -> "\n" + " ".repeat(blank.group().length() - 1));
  }

  private static Node shifted(String text) {
    return Objects.requireNonNull(SHIFTED.parse(text).getFirstChild());
  }

  private static Parser.Builder inline() {
    return Parser.builder()
        .enabledBlockTypes(Set.of())
        .customBlockParserFactory(LineBlock.factory());
  }

  private static Parser.Builder common(Parser.Builder builder, List<Extension> more) {
    List<Extension> extensions = new ArrayList<>(more);
    extensions.add(AngleBracketExtension.extension());
    extensions.add(MultiplicationExtension.extension());
    extensions.add(ScriptExtension.extension(MarkdownGrammar::shifted));
    extensions.add(StrikethroughExtension.builder().requireTwoTildes(true).build());
    return builder
        .extensions(extensions)
        .maxInlineNesting(MAX_NESTING)
        .maxOpenBlockParsers(MAX_NESTING)
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES);
  }

  private static List<Extension> linking() {
    return List.of(
        FootnotesExtension.create(),
        CitationExtension.create(),
        YearsSinceExtension.extension(),
        BareAddressExtension.extension());
  }
}
