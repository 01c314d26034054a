package dev.dossier.text;

import java.util.Locale;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Parses {@code <} as text unless the name of an HTML element follows: {@code List<String>}, {@code
 * <my-name>}. In CommonMark, any name makes a tag.
 */
final class AngleBracketExtension implements Parser.ParserExtension, InlineContentParserFactory {
  // The elements of the HTML standard, including obsolete ones, and the roots of SVG and MathML.
  private static final Set<String> ELEMENTS =
      Set.of(
          ("a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound"
                  + " big blink blockquote body br button canvas caption center cite code col"
                  + " colgroup command content data datalist dd del details dfn dialog dir div dl"
                  + " dt em embed fencedframe fieldset figcaption figure font footer form frame"
                  + " frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img"
                  + " input ins isindex kbd keygen label legend li link listing main map mark"
                  + " marquee math menu menuitem meta meter nav nobr noembed noframes noscript"
                  + " object ol optgroup option output p param picture plaintext portal pre"
                  + " progress q rb rbc rp rt rtc ruby s samp script search section select shadow"
                  + " slot small source spacer span strike strong style sub summary sup svg table"
                  + " tbody td template textarea tfoot th thead time title tr track tt u ul var"
                  + " video wbr xmp")
              .split(" ", -1));

  private AngleBracketExtension() {}

  static Extension extension() {
    return new AngleBracketExtension();
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder.customInlineContentParserFactory(this);
  }

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('<');
  }

  @Override
  public InlineContentParser create() {
    return AngleBracketExtension::tryParse;
  }

  private static ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    boolean behindWord = Character.isLetterOrDigit(scanner.peekPreviousCodePoint());
    scanner.next();
    Position afterBracket = scanner.position();
    scanner.next('/');
    Position start = scanner.position();
    while (isOfName(scanner.peek())) {
      scanner.next();
    }
    String name = scanner.getSource(start, scanner.position()).getContent();
    char next = scanner.peek();
    // <https:…> and <ada@…> are autolinks; <! and <? have no name.
    boolean isTag =
        next == '>' || next == '/' || next == Scanner.END || Character.isWhitespace(next);
    return name.isEmpty() || !isTag || isElement(name, behindWord)
        ? ParsedInline.none()
        : ParsedInline.of(new Text("<"), afterBracket);
  }

  private static boolean isOfName(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '-');
  }

  /** Type arguments are not elements: {@code List<Object>}, {@code Set<T>}. */
  private static boolean isElement(String name, boolean behindWord) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean typed =
        name.equals(lower)
            || (name.equals(name.toUpperCase(Locale.ROOT)) && !(behindWord && name.length() == 1));
    return typed && ELEMENTS.contains(lower);
  }
}
