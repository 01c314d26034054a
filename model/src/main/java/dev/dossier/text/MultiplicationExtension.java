package dev.dossier.text;

import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Parses {@code *} between numbers as text: {@code 5*3*2}, {@code 4*n*2}, {@code 2**10}. */
final class MultiplicationExtension implements Parser.ParserExtension, InlineContentParserFactory {
  private MultiplicationExtension() {}

  static Extension extension() {
    return new MultiplicationExtension();
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder.customInlineContentParserFactory(this);
  }

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('*');
  }

  @Override
  public InlineContentParser create() {
    return MultiplicationExtension::tryParse;
  }

  private static ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    int before = scanner.peekPreviousCodePoint();
    if (!Character.isLetterOrDigit(before)) {
      return ParsedInline.none();
    }
    int count = scanner.matchMultiple('*');
    int after = scanner.peekCodePoint();
    boolean between =
        Character.isLetterOrDigit(after) && (Character.isDigit(before) || Character.isDigit(after));
    return count <= 2 && between
        ? ParsedInline.of(new Text("*".repeat(count)), scanner.position())
        : ParsedInline.none();
  }
}
