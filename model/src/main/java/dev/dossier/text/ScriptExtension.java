package dev.dossier.text;

import dev.dossier.text.node.InlineStyle;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.Extension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Parses Pandoc superscripts and subscripts: {@code x^2^}, {@code H~2~O}.
 *
 * <p>Unlike in Pandoc, they must follow a character, must not contain a space or a slash, and must
 * not precede a digit, so that {@code 10^6/10^3} and {@code ~5 or ~10} are text.
 */
final class ScriptExtension implements Parser.ParserExtension, InlineContentParserFactory {
  /** The maximum length; also bounds how far each delimiter looks ahead. */
  private static final int MOST_CHARACTERS = 60;

  private final Function<String, Node> inlineParser;

  private ScriptExtension(Function<String, Node> inlineParser) {
    this.inlineParser = inlineParser;
  }

  /**
   * Creates the extension.
   *
   * @param inlineParser parses the content and returns its parent node
   */
  static Extension extension(Function<String, Node> inlineParser) {
    return new ScriptExtension(inlineParser);
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder.customInlineContentParserFactory(this);
  }

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('^', '~');
  }

  @Override
  public InlineContentParser create() {
    return this::tryParse;
  }

  private ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    int before = scanner.peekPreviousCodePoint();
    if (before == Scanner.END || before == '[' || Character.isWhitespace(before)) {
      return ParsedInline.none();
    }
    char mark = scanner.peek();
    scanner.next();
    Position start = scanner.position();
    int length = 0;
    while (isShifted(scanner.peek()) && length <= MOST_CHARACTERS) {
      scanner.next();
      length++;
    }
    String shifted = scanner.getSource(start, scanner.position()).getContent();
    if (length == 0
        || !scanner.next(mark)
        || scanner.peek() == mark
        || Character.isDigit(scanner.peekCodePoint())) {
      return ParsedInline.none();
    }
    ScriptNode node = new ScriptNode(mark == '^' ? InlineStyle.SUPERSCRIPT : InlineStyle.SUBSCRIPT);
    Node parsed = inlineParser.apply(shifted);
    while (parsed.getFirstChild() != null) {
      node.appendChild(parsed.getFirstChild());
    }
    return ParsedInline.of(node, scanner.position());
  }

  private static boolean isShifted(char c) {
    return c != Scanner.END && !Character.isWhitespace(c) && "~^[]/<>\\".indexOf(c) < 0;
  }
}
