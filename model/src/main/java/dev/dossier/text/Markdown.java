package dev.dossier.text;

import dev.dossier.profile.value.Markup;
import dev.dossier.profile.value.Prose;
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
 * A piece of prose, parsed.
 *
 * <p>The grammar is CommonMark with tables, {@code ~~}, {@code x^2^}, {@code H~2~O}, bare
 * addresses, footnotes ({@code [^1]}), Pandoc citations and numbers of years ({@code {years-since
 * 2014}}). Whatever is written parses; what must not be there is reported by {@link #issues()}, and
 * is not printed.
 */
public final class Markdown {
  /** What means something in a title. */
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

  /** Parses Markdown, as {@link Prose} holds it for one language. */
  public static Markdown parse(String markdown) {
    return parse(markdown, Markup.PROSE);
  }

  /** Parses a text that may use so much of Markdown. */
  public static Markdown parse(String markdown, Markup markup) {
    return new Markdown(markdown, markup);
  }

  /** Renders a title, or another text that has nothing in it which links. */
  public static RichText title(String markdown) {
    return SPECIAL.matcher(markdown).find()
        ? parse(markdown, Markup.TITLE).render(NothingSet.INSTANCE)
        : RichText.ofPlain(markdown);
  }

  /** Labels of footnotes are matched as those of links are: their case does not count. */
  static String labelKey(String label) {
    return label.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * Something that must not be in prose.
   *
   * @param offset where, in UTF-16 code units of the Markdown
   * @param length how many code units
   * @param message for the writer of the profile
   */
  public record Issue(int offset, int length, String message) {}

  /**
   * What must not be there: raw HTML, images, unsafe links, footnotes without a note or a mark,
   * years since no date.
   */
  public List<Issue> issues() {
    return new MarkdownCheck(source, markup, footnotes).check(root);
  }

  /** All citations, in the order of the text. */
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

  /** All numbers of years that are to be counted, in the order of the text. */
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

  /** Sets a text that has nothing in it to be set. */
  private enum NothingSet implements Setting {
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
    public FootnoteMark footnote(Object footnote, Supplier<RichText> text) {
      throw new IllegalStateException("a footnote in a title");
    }
  }

  /** How citations, footnotes and numbers of years of a text are set within a document. */
  public interface Setting {
    /** Sets a citation. */
    RichText citation(Citation citation);

    /** Counts years. */
    RichText yearsSince(YearsSince since);

    /**
     * Gives a footnote its number, and asks for its text once.
     *
     * @param footnote identity of the note: the same for all marks of one note
     * @param text renders the note
     */
    FootnoteMark footnote(Object footnote, Supplier<RichText> text);

    /** The same for a text that is in this language; empty for the document's own. */
    default Setting inLanguage(String tag) {
      Setting plain = this;
      return tag.isEmpty()
          ? plain
          : new Setting() {
            @Override
            public RichText citation(Citation citation) {
              return plain.citation(citation);
            }

            @Override
            public RichText yearsSince(YearsSince since) {
              return plain.yearsSince(since);
            }

            @Override
            public FootnoteMark footnote(Object footnote, Supplier<RichText> text) {
              return plain.footnote(footnote, () -> text.get().inLanguage(tag));
            }
          };
    }
  }

  /**
   * A mark in the text.
   *
   * @param id of the mark's element
   * @param number of the note
   */
  public record FootnoteMark(String id, int number) {}

  /** Renders the text; notes are asked for through {@code setting}. */
  public RichText render(Setting setting) {
    return render(root, setting);
  }

  private RichText render(Node node, Setting setting) {
    XhtmlWriter writer =
        new XhtmlWriter(
            markup,
            setting,
            label -> {
              FootnoteDefinition definition = footnotes.get(labelKey(label));
              return definition == null
                  ? null
                  : setting.footnote(definition, () -> render(definition, setting));
            });
    Node only = soleParagraph(node);
    if (only != null) {
      writer.children(only);
    } else {
      writer.children(node);
    }
    return writer.toRichText();
  }

  /** The paragraph, if there is but one block beside the footnotes, and it is a paragraph. */
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
