package dev.dossier.text;

import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Parses paragraphs of texts that have no other blocks. Unlike CommonMark's paragraphs, they do not
 * contain link reference definitions, so {@code [2024]: a title} is text.
 */
final class LineBlock extends AbstractBlockParser {
  private final Paragraph paragraph = new Paragraph();
  private final SourceLines lines = SourceLines.empty();

  /** Starts a paragraph unless one is open. */
  static BlockStart start(ParserState state, MatchedBlockParser matched) {
    return matched.getMatchedBlockParser().getBlock() instanceof Paragraph
        ? BlockStart.none()
        : BlockStart.of(new LineBlock()).atIndex(state.getNextNonSpaceIndex());
  }

  /** Returns the factory that makes every line text of a paragraph. */
  static BlockParserFactory factory() {
    return LineBlock::start;
  }

  @Override
  public Block getBlock() {
    return paragraph;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return state.isBlank()
        ? BlockContinue.none()
        : BlockContinue.atIndex(state.getNextNonSpaceIndex());
  }

  @Override
  public void addLine(SourceLine line) {
    lines.addLine(line);
  }

  @Override
  public void parseInlines(InlineParser inlineParser) {
    inlineParser.parse(lines, paragraph);
  }
}
