package dev.dossier.csl.output;

import dev.dossier.profile.csl.AuthorMark;
import dev.dossier.profile.value.Href;
import dev.dossier.text.RichText;
import dev.dossier.text.node.Inline;
import dev.dossier.text.node.InlineBuilder;
import dev.dossier.text.node.InlineStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Converts runs of a style to rich text, the last step of the processor. Adjacent runs share equal
 * enclosing nodes.
 */
public final class NodeBuilder {
  private final InlineBuilder top = new InlineBuilder();
  private final List<Open> open = new ArrayList<>();
  private Set<AuthorMark> pending = Set.of();

  /**
   * A node that is not complete.
   *
   * @param node the node without its children
   */
  private record Open(Inline node, InlineBuilder children) {
    Inline closed() {
      List<Inline> inner = children.build();
      if (node instanceof Inline.Link link) {
        return new Inline.Link(link.href(), inner);
      } else if (node instanceof Inline.CitationLink citation) {
        return new Inline.CitationLink(citation.anchor(), inner);
      }
      return new Inline.Styled(((Inline.Styled) node).style(), inner);
    }
  }

  private NodeBuilder() {}

  /** Returns the rich text of runs with normalized punctuation. */
  public static RichText build(List<StyledText> runs) {
    NodeBuilder builder = new NodeBuilder();
    runs.forEach(builder::append);
    builder.signs(Set.of());
    builder.nest(List.of());
    return RichText.of(builder.top.stripped());
  }

  private InlineBuilder innermost() {
    return open.isEmpty() ? top : open.get(open.size() - 1).children();
  }

  private void append(StyledText run) {
    String text = clean(run.text());
    if (text.isEmpty()) {
      return;
    }
    signs(TextStyle.marks(run.look()));
    nest(around(run));
    innermost().text(text);
  }

  /** Appends the marks of a name once its text is complete. */
  private void signs(Set<AuthorMark> next) {
    if (!pending.equals(next)) {
      pending.forEach(mark -> innermost().text(mark.sign()));
      pending = next;
    }
  }

  /**
   * Closes and opens nodes so that exactly these are open.
   *
   * @param wanted the nodes, the outermost first
   */
  private void nest(List<Inline> wanted) {
    int common = 0;
    while (common < open.size()
        && common < wanted.size()
        && wanted.get(common).equals(open.get(common).node())) {
      common++;
    }
    while (open.size() > common) {
      Inline closed = open.remove(open.size() - 1).closed();
      innermost().add(closed);
    }
    wanted
        .subList(common, wanted.size())
        .forEach(node -> open.add(new Open(node, new InlineBuilder())));
  }

  /**
   * Returns the nodes that enclose the text of a run, the outermost first, without their children.
   */
  private static List<Inline> around(StyledText run) {
    List<Inline> nodes = new ArrayList<>();
    int look = run.look();
    add(nodes, (look & TextStyle.TITLE) != 0, InlineStyle.WORK_TITLE);
    Inline link = link(run.href());
    if (link != null) {
      nodes.add(link);
    }
    add(nodes, (look & TextStyle.OWN) != 0, InlineStyle.OWN_NAME);
    add(nodes, TextStyle.isItalic(look), InlineStyle.EMPHASIS);
    add(nodes, TextStyle.isBold(look), InlineStyle.STRONG);
    add(nodes, (look & TextStyle.SMALL_CAPS) != 0, InlineStyle.SMALL_CAPS);
    add(nodes, (look & TextStyle.UNDERLINE) != 0, InlineStyle.UNDERLINE);
    boolean marked = (look & TextStyle.MARKED_ALIGN) != 0;
    boolean raised = (look & TextStyle.SUP) != 0;
    boolean lowered = !raised && (look & TextStyle.SUB) != 0;
    add(nodes, raised, marked ? InlineStyle.SUPERSCRIPT : InlineStyle.RAISED);
    add(nodes, lowered, marked ? InlineStyle.SUBSCRIPT : InlineStyle.LOWERED);
    return nodes;
  }

  private static void add(List<Inline> nodes, boolean has, InlineStyle style) {
    if (has) {
      nodes.add(new Inline.Styled(style, List.of()));
    }
  }

  /**
   * Returns the link to an address or a reference; {@code null} if there is none, or it is unsafe.
   */
  private static @Nullable Inline link(@Nullable String href) {
    if (href == null) {
      return null;
    } else if (href.startsWith("#")) {
      return new Inline.CitationLink(href.substring(1), List.of());
    }
    boolean web =
        href.regionMatches(true, 0, "https://", 0, 8)
            || href.regionMatches(true, 0, "http://", 0, 7);
    boolean doi = !href.startsWith("https://doi.org/") || href.startsWith("https://doi.org/10.");
    String address = web && doi ? Href.of(href) : null;
    return address == null ? null : new Inline.Link(address, List.of());
  }

  /** Returns text without characters that XML does not allow. */
  private static String clean(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (!isAllowed(text.codePointAt(i))) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().filter(NodeBuilder::isAllowed).forEach(clean::appendCodePoint);
        return clean.toString();
      }
    }
    return text;
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
