package dev.dossier.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Parses Pandoc citations: {@code [see @a, p. 3; @b]} and {@code @a}. */
final class CitationExtension implements Parser.ParserExtension {
  // A locator after an in-text citation; brackets of links and of other citations are none.
  private static final Pattern IN_TEXT_LOCATOR =
      Pattern.compile("\\s?\\[([^\\[\\]@^]+)](?![(\\[:])");

  // Bounds the time for a line with thousands of @.
  private static final int MAX_LOOKAHEAD = 500;

  private CitationExtension() {}

  static Extension create() {
    return new CitationExtension();
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder.linkProcessor(new Bracketed()).customInlineContentParserFactory(new InTextFactory());
  }

  private static final class Bracketed implements LinkProcessor {
    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
      if (link.marker() != null
          || link.destination() != null
          || link.label() != null
          || !link.text().contains("@")) {
        return LinkResult.none();
      }
      int offset =
          link.openingBracket().getSourceSpans().stream()
              .mapToInt(SourceSpan::getInputIndex)
              .findFirst()
              .orElse(0);
      Citation citation = CitationSyntax.bracketed(link.text(), offset + 1);
      return citation == null
          ? LinkResult.none()
          : LinkResult.replaceWith(new CitationNode(citation), link.afterTextBracket());
    }
  }

  private static final class InTextFactory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('@');
    }

    @Override
    public InlineContentParser create() {
      return new InText();
    }
  }

  private static final class InText implements InlineContentParser {
    @Override
    public ParsedInline tryParse(InlineParserState state) {
      Scanner scanner = state.scanner();
      int previous = scanner.peekPreviousCodePoint();
      if (Character.isLetterOrDigit(previous)) {
        return ParsedInline.none();
      }
      Position start = scanner.position();
      String rest = restOfLine(scanner, start);
      Matcher key = CitationSyntax.KEY.matcher(rest);
      if (!key.lookingAt()) {
        return ParsedInline.none();
      }
      int length = key.end();
      Matcher locator = IN_TEXT_LOCATOR.matcher(rest).region(length, rest.length());
      locator.useTransparentBounds(true);
      String locatorText = "";
      if (locator.lookingAt()) {
        length = locator.end();
        locatorText = locator.group(1);
      }
      scanner.setPosition(start);
      int offset = offset(scanner, start);
      for (int i = 0; i < length; i++) {
        scanner.next();
      }
      Citation citation =
          CitationSyntax.inText(CitationSyntax.key(key.group()), locatorText, offset);
      return ParsedInline.of(new CitationNode(citation), scanner.position());
    }

    private static String restOfLine(Scanner scanner, Position start) {
      for (int i = 0; i < MAX_LOOKAHEAD && scanner.hasNext() && scanner.peek() != '\n'; i++) {
        scanner.next();
      }
      return scanner.getSource(start, scanner.position()).getContent();
    }

    private static int offset(Scanner scanner, Position start) {
      scanner.next();
      int offset =
          scanner.getSource(start, scanner.position()).getSourceSpans().stream()
              .mapToInt(SourceSpan::getInputIndex)
              .findFirst()
              .orElse(0);
      scanner.setPosition(start);
      return offset;
    }
  }
}
