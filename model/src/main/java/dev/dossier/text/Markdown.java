package dev.dossier.text;

import dev.dossier.profile.value.Markup;
import dev.dossier.profile.value.Prose;
import dev.dossier.text.node.Inline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * A parsed Markdown text.
 *
 * <p>The syntax is CommonMark with tables, {@code ~~}, {@code x^2^}, {@code H~2~O}, bare addresses,
 * footnotes ({@code [^1]}), Pandoc citations and numbers of years ({@code {years-since 2014}}).
 * Every text can be parsed. {@link #issues()} reports unsupported markup, which is not rendered.
 *
 * <pre>{@code
 * Markdown text = Markdown.parse("See *looms* [@ada2025].");
 * text.issues(); // empty
 * text.citations().get(0).items().get(0).key(); // ada2025
 * }</pre>
 */
public final class Markdown {
  /** The characters that can be markup in a title. */
  private static final Pattern SPECIAL = Pattern.compile("[*_`~^\\\\<\\[&]");

  private final String source;
  private final Markup markup;
  private final Node root;
  private final Map<String, FootnoteDefinition> footnotes = new LinkedHashMap<>();

  private Markdown(String source, Markup markup) {
    this.source = source;
    this.markup = markup;
    this.root = MarkdownGrammar.parse(source, markup);
    root.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomBlock block) {
            if (block instanceof FootnoteDefinition definition) {
              footnotes.putIfAbsent(labelKey(definition.getLabel()), definition);
            }
            visitChildren(block);
          }
        });
  }

  /** Parses the text of a {@link Prose} in one language. */
  public static Markdown parse(String markdown) {
    return parse(markdown, Markup.PROSE);
  }

  /** Parses a text with the given markup. */
  public static Markdown parse(String markdown, Markup markup) {
    return new Markdown(markdown, markup);
  }

  /** Renders a title or another text without links. */
  public static RichText title(String markdown) {
    return SPECIAL.matcher(markdown).find()
        ? parse(markdown, Markup.TITLE).render(TitleRenderer.INSTANCE)
        : RichText.ofPlain(markdown);
  }

  /** Normalizes the label of a footnote: labels are case-insensitive, like those of links. */
  static String labelKey(String label) {
    return label.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * An error in a text.
   *
   * @param offset the position in the Markdown, in UTF-16 code units
   * @param length the number of code units
   * @param message what was found and what to write instead
   */
  public record Issue(int offset, int length, String message) {}

  /**
   * Returns the errors in order: raw HTML, images, unsafe links, footnotes without text or
   * reference, and invalid {@code years-since} dates.
   */
  public List<Issue> issues() {
    return new MarkdownCheck(source, markup, footnotes).check(root);
  }

  /** Returns all citations, in the order of the text. */
  public List<Citation> citations() {
    List<Citation> citations = new ArrayList<>();
    root.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomNode node) {
            if (node instanceof CitationNode citation) {
              citations.add(citation.citation());
            }
            visitChildren(node);
          }
        });
    return citations;
  }

  /** Returns all {@code {years-since …}}, in the order of the text. */
  public List<YearsSince> yearsSince() {
    List<YearsSince> found = new ArrayList<>();
    root.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomNode node) {
            if (node instanceof YearsSinceNode years) {
              found.add(years.since());
            }
            visitChildren(node);
          }
        });
    return found;
  }

  /** Renders titles, which contain nothing that depends on the document. */
  private enum TitleRenderer implements ProseRenderer {
    INSTANCE;

    @Override
    public RichText citation(Citation citation) {
      throw new IllegalStateException("a citation in a title");
    }

    @Override
    public RichText yearsSince(YearsSince since) {
      throw new IllegalStateException("a number of years in a title");
    }

    @Override
    public Inline.NoteReference footnote(Object footnote, Supplier<RichText> text) {
      throw new IllegalStateException("a footnote in a title");
    }
  }

  /** Renders the text. Calls {@code renderer} for citations and footnotes in their order. */
  public RichText render(ProseRenderer renderer) {
    return render(root, renderer);
  }

  private RichText render(Node node, ProseRenderer renderer) {
    NodeConverter converter =
        new NodeConverter(markup, renderer, label -> footnoteMark(label, renderer));
    Node only = soleParagraph(node);
    return RichText.of(only != null ? converter.line(only) : converter.blocks(node));
  }

  private List<Inline> footnoteMark(String label, ProseRenderer renderer) {
    FootnoteDefinition definition = footnotes.get(labelKey(label));
    return definition == null
        ? List.of()
        : List.of(renderer.footnote(definition, () -> render(definition, renderer)));
  }

  /** Returns the only block besides footnotes if it is a paragraph, otherwise {@code null}. */
  private static @Nullable Node soleParagraph(Node parent) {
    Node found = null;
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof FootnoteDefinition) {
        continue;
      }
      if (found != null || !(child instanceof Paragraph)) {
        return null;
      }
      found = child;
    }
    return found;
  }
}
