package dev.dossier.text;

import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/**
 * Turns bare addresses into links: {@code https://e.org/a}, {@code www.e.org}, {@code ada@e.org}.
 *
 * <p>Web addresses are parsed as inline content, so that their characters are not read as markup:
 * {@code https://e.org/~ada/@b}. Addresses that are not safe to follow remain text.
 */
final class BareAddressExtension implements Parser.ParserExtension, InlineContentParserFactory {
  /** The maximum length of an address; also bounds how far each trigger character looks ahead. */
  private static final int MOST_CHARACTERS = 2000;

  private static final LinkExtractor EXTRACTOR =
      LinkExtractor.builder().linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW)).build();

  private BareAddressExtension() {}

  static Extension extension() {
    return new BareAddressExtension();
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder.customInlineContentParserFactory(this).postProcessor(new BareEmails());
  }

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('h', 'w');
  }

  @Override
  public InlineContentParser create() {
    return BareAddressExtension::tryParse;
  }

  private static ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    if (Character.isLetterOrDigit(scanner.peekPreviousCodePoint())) {
      return ParsedInline.none();
    }
    Position start = scanner.position();
    boolean isWww = scanner.next("www.");
    if (!isWww && !scanner.next("https://") && !scanner.next("http://")) {
      return ParsedInline.none();
    }
    int length = length(word(scanner, start));
    if (length == 0) {
      return ParsedInline.none();
    }
    scanner.setPosition(start);
    for (int i = 0; i < length; i++) {
      scanner.next();
    }
    String address = scanner.getSource(start, scanner.position()).getContent();
    String destination = isWww ? "https://" + address : address;
    if (MarkdownCheck.safeHref(destination) == null) {
      return ParsedInline.none();
    }
    Link link = new Link(destination, null);
    link.appendChild(new Text(address));
    return ParsedInline.of(link, scanner.position());
  }

  /** Returns the text up to a space, a tag, code or a footnote reference. */
  private static String word(Scanner scanner, Position start) {
    for (int i = 0; i < MOST_CHARACTERS; i++) {
      char c = scanner.peek();
      if (c == Scanner.END || c == '<' || c == '`' || Character.isWhitespace(c)) {
        break;
      }
      scanner.next();
    }
    String word = scanner.getSource(start, scanner.position()).getContent();
    int footnote = word.indexOf("[^");
    return footnote < 0 ? word : word.substring(0, footnote);
  }

  /** Returns the length of the address at the start of a word; 0 if there is none. */
  private static int length(String word) {
    Iterator<LinkSpan> found = EXTRACTOR.extractLinks(word).iterator();
    LinkSpan first = found.hasNext() ? found.next() : null;
    if (first == null || first.getBeginIndex() > 0) {
      return 0;
    }
    int end = first.getEndIndex();
    // Delimiters after it belong to the surrounding text: **https://e.org**.
    while (end > 0 && "*_~".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
