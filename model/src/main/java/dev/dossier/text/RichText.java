package dev.dossier.text;

import dev.dossier.SourceLocation;
import dev.dossier.language.Direction;
import dev.dossier.language.Labels;
import dev.dossier.text.node.Block;
import dev.dossier.text.node.Inline;
import dev.dossier.text.node.InlineBuilder;
import dev.dossier.text.node.PlainTextWriter;
import dev.dossier.text.node.RichNode;
import dev.dossier.text.node.XhtmlWriter;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Text with markup, ready to be rendered: links are checked, citations formatted and footnotes
 * numbered.
 *
 * <p>It is a sequence of nodes: only {@link Inline}s for text within a line, or only {@link
 * Block}s. A {@link dev.dossier.text.node.NodeVisitor} writes them in a format, such as XHTML or
 * plain text:
 *
 * <pre>{@code
 * RichText text = Markdown.title("On *Looms*");
 * text.xhtml(); // On <em>Looms</em>
 * text.plain(); // On Looms
 * }</pre>
 *
 * <p>Immutable and thread-safe. {@link #equals} ignores the location.
 */
public final class RichText {
  private static final RichText EMPTY = new RichText(List.of(), "", null);

  private final List<RichNode> nodes;
  private final String language;
  private final @Nullable SourceLocation location;
  private @Nullable String writtenXhtml;
  private @Nullable String writtenPlain;

  /**
   * Creates a text.
   *
   * @param nodes only inlines, or only blocks
   * @param language the BCP 47 tag; empty for the language of the document
   * @param location the location of the text; {@code null} if it is in no file
   */
  public RichText(
      List<? extends RichNode> nodes, String language, @Nullable SourceLocation location) {
    this.nodes = List.copyOf(nodes);
    this.language = language;
    this.location = location;
  }

  /** Creates a text in the language of the document, without a location. */
  public static RichText of(List<? extends RichNode> nodes) {
    return nodes.isEmpty() ? EMPTY : new RichText(nodes, "", null);
  }

  /** Creates a text without markup in the language of the document. */
  public static RichText ofPlain(String text) {
    return of(text.isEmpty() ? List.of() : List.of(new Inline.Text(text)));
  }

  /** Joins texts with a separator. Each keeps its language. */
  public static RichText joined(List<RichText> parts, String separator) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    List<String> languages = parts.stream().map(RichText::language).distinct().toList();
    boolean haveOneLanguage = languages.size() == 1;
    InlineBuilder joined = new InlineBuilder();
    for (int i = 0; i < parts.size(); i++) {
      RichText part = parts.get(i);
      joined.text(i == 0 ? "" : separator).addAll((haveOneLanguage ? part : part.marked()).line());
    }
    return of(joined.build()).inLanguage(haveOneLanguage ? languages.get(0) : "");
  }

  /**
   * Replaces the placeholders of a label by texts. Each keeps its language.
   *
   * @param words the label: {@code {0} ({1})}; placeholders without a value remain
   */
  public static RichText filled(String words, List<RichText> values) {
    InlineBuilder filled = new InlineBuilder();
    Matcher gap = Labels.PLACEHOLDER.matcher(words);
    int from = 0;
    while (gap.find()) {
      int number = Integer.parseInt(gap.group(1));
      if (number < values.size()) {
        filled.text(words.substring(from, gap.start()));
        filled.addAll(values.get(number).marked().line());
        from = gap.end();
      }
    }
    return of(filled.text(words.substring(from)).build());
  }

  /** Returns the nodes: only inlines, or only blocks. */
  public List<RichNode> nodes() {
    return nodes;
  }

  /** Returns the BCP 47 tag; empty for the language of the document. */
  public String language() {
    return language;
  }

  /** Returns the location; {@code null} if the text is in no file. */
  public @Nullable SourceLocation location() {
    return location;
  }

  /** Returns the text with a language; empty for that of the document. */
  public RichText inLanguage(String tag) {
    return tag.equals(language) ? this : new RichText(nodes, tag, location);
  }

  /** Returns the text with a location. */
  public RichText at(@Nullable SourceLocation place) {
    return new RichText(nodes, language, place);
  }

  /**
   * Returns the nodes as a well-formed XHTML fragment, without the language. Inlines are not
   * enclosed in a {@code p}.
   */
  public String xhtml() {
    String written = writtenXhtml;
    if (written == null) {
      written = XhtmlWriter.xhtml(nodes);
      writtenXhtml = written;
    }
    return written;
  }

  /** Returns the text without markup in one line, for titles and metadata; without soft hyphens. */
  public String plain() {
    String written = writtenPlain;
    if (written == null) {
      written = PlainTextWriter.write(nodes);
      writtenPlain = written;
    }
    return written;
  }

  /**
   * Returns the text with its language in a node, for places where the surrounding element cannot
   * declare the language. A text in the language of the document is unchanged.
   */
  public RichText marked() {
    if (language.isEmpty()) {
      return this;
    }
    RichNode node =
        isBlock()
            ? new Block.Division(language, all(Block.class).toList())
            : new Inline.LanguageSpan(language, all(Inline.class).toList());
    return new RichText(List.of(node), "", location);
  }

  private <T extends RichNode> Stream<T> all(Class<T> kind) {
    return nodes.stream().map(kind::cast);
  }

  /** Returns {@code ltr} or {@code rtl}; empty for the direction of the document. */
  public String direction() {
    return language.isEmpty() ? "" : Direction.of(language).word();
  }

  /** Whether the text is empty. */
  public boolean isEmpty() {
    return nodes.isEmpty();
  }

  /** Whether it consists of blocks, which need a {@code div} instead of a {@code p}. */
  public boolean isBlock() {
    return !nodes.isEmpty() && nodes.get(0) instanceof Block;
  }

  /** Returns the nodes as inlines. The content of blocks is separated by spaces. */
  public List<Inline> line() {
    return line(nodes);
  }

  private static List<Inline> line(List<? extends RichNode> nodes) {
    InlineBuilder line = new InlineBuilder();
    boolean followsBlock = false;
    for (RichNode node : nodes) {
      line.text(followsBlock ? " " : "");
      followsBlock = node instanceof Block;
      if (node instanceof Inline inline) {
        line.add(inline);
      } else if (node instanceof Block.CodeBlock code) {
        line.add(new Inline.Code(code.text()));
      } else if (node instanceof Block.Division division) {
        line.add(new Inline.LanguageSpan(division.language(), line(division.children())));
      } else {
        line.addAll(line(node.children()));
      }
    }
    return line.build();
  }

  /** Returns the addresses of its links, in the order of the text. */
  public List<String> links() {
    return nodes.stream()
        .flatMap(RichNode::all)
        .filter(Inline.Link.class::isInstance)
        .map(node -> ((Inline.Link) node).href())
        .toList();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RichText text
        && nodes.equals(text.nodes)
        && language.equals(text.language);
  }

  @Override
  public int hashCode() {
    return Objects.hash(nodes, language);
  }

  @Override
  public String toString() {
    return language.isEmpty() ? xhtml() : xhtml() + " [" + language + "]";
  }
}
