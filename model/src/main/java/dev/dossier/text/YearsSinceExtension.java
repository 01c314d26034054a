package dev.dossier.text;

import dev.dossier.profile.value.PartialDate;
import java.util.Set;
import java.util.regex.Matcher;
import org.commonmark.Extension;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Parses {@code {years-since 2014}}. */
final class YearsSinceExtension implements Parser.ParserExtension, InlineContentParserFactory {
  private static final int LONGEST = "{years-since 2014-09-30}".length();

  private YearsSinceExtension() {}

  static Extension extension() {
    return new YearsSinceExtension();
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder.customInlineContentParserFactory(this);
  }

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('{');
  }

  @Override
  public InlineContentParser create() {
    return YearsSinceExtension::parse;
  }

  private static ParsedInline parse(InlineParserState state) {
    Scanner scanner = state.scanner();
    Position start = scanner.position();
    for (int i = 0; i < LONGEST && scanner.hasNext() && scanner.peek() != '\n'; i++) {
      scanner.next();
      if (scanner.peekPreviousCodePoint() == '}') {
        break;
      }
    }
    var source = scanner.getSource(start, scanner.position());
    String text = source.getContent();
    Matcher matcher = YearsSince.SYNTAX.matcher(text);
    if (!matcher.matches()) {
      return ParsedInline.none();
    }
    int offset =
        source.getSourceSpans().stream().mapToInt(SourceSpan::getInputIndex).findFirst().orElse(0);
    try {
      PartialDate date = PartialDate.parse(matcher.group(1));
      YearsSince since = new YearsSince(date, offset, text.length());
      return ParsedInline.of(new YearsSinceNode(since), scanner.position());
    } catch (IllegalArgumentException e) {
      // An invalid date, such as 30 February, which MarkdownCheck reports.
      return ParsedInline.none();
    }
  }
}
