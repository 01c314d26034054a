package dev.dossier.text;

import dev.dossier.profile.value.Markup;
import dev.dossier.text.node.Block;
import dev.dossier.text.node.Inline;
import dev.dossier.text.node.InlineBuilder;
import dev.dossier.text.node.InlineStyle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/**
 * Converts the syntax tree of Markdown to rich text.
 *
 * <p>Headings become strong paragraphs, because the outline of a document consists of its sections
 * and entries; those of an article remain. Images and unsafe links are replaced by their text, and
 * raw HTML becomes text.
 */
final class NodeConverter extends AbstractVisitor {
  private final Markup markup;
  private final ProseRenderer renderer;
  private final Function<String, List<Inline>> footnotes;
  private List<Block> blocks = new ArrayList<>();
  private InlineBuilder inlines = new InlineBuilder();
  private final Deque<Integer> openHeadings = new ArrayDeque<>();
  private boolean inLink;

  /**
   * Creates a converter for one text.
   *
   * @param footnotes returns the reference to a footnote by its label; empty if it is not defined
   */
  NodeConverter(Markup markup, ProseRenderer renderer, Function<String, List<Inline>> footnotes) {
    this.markup = markup;
    this.renderer = renderer;
    this.footnotes = footnotes;
  }

  /** Returns the inlines of the only paragraph of a text. */
  List<Inline> line(Node paragraph) {
    visitChildren(paragraph);
    return inlines.stripped();
  }

  /** Returns the blocks of a node. */
  List<Block> blocks(Node parent) {
    List<Block> outer = blocks;
    List<Block> inner = new ArrayList<>();
    blocks = inner;
    visitChildren(parent);
    blocks = outer;
    return inner;
  }

  private List<Inline> inlines(Node parent) {
    InlineBuilder outer = inlines;
    InlineBuilder inner = new InlineBuilder();
    inlines = inner;
    visitChildren(parent);
    inlines = outer;
    return inner.build();
  }

  @Override
  public void visit(Paragraph paragraph) {
    boolean tight =
        paragraph.getParent() instanceof ListItem item
            && item.getParent() instanceof ListBlock list
            && list.isTight();
    List<Inline> text = inlines(paragraph);
    blocks.add(tight ? new Block.Plain(text) : new Block.Paragraph(text));
  }

  @Override
  public void visit(Heading heading) {
    if (markup == Markup.ARTICLE && heading.getParent() instanceof Document) {
      blocks.add(new Block.Heading(outlineLevel(heading.getLevel()), inlines(heading)));
      return;
    }
    Inline strong = new Inline.Styled(InlineStyle.STRONG, inlines(heading));
    blocks.add(new Block.Paragraph(List.of(strong)));
  }

  /**
   * Returns the level of the next heading, without the gaps that the levels as written may have.
   */
  private int outlineLevel(int written) {
    while (!openHeadings.isEmpty() && openHeadings.peek() >= written) {
      openHeadings.pop();
    }
    openHeadings.push(written);
    return Math.min(openHeadings.size(), Block.Heading.DEEPEST);
  }

  @Override
  public void visit(BlockQuote quote) {
    blocks.add(new Block.Quote(blocks(quote)));
  }

  @Override
  public void visit(BulletList list) {
    blocks.add(new Block.BulletList(items(list)));
  }

  @Override
  public void visit(OrderedList list) {
    Integer start = list.getMarkerStartNumber();
    blocks.add(new Block.OrderedList(start == null ? 1 : start, items(list)));
  }

  private List<Block.Item> items(Node list) {
    return children(list).stream().map(item -> new Block.Item(blocks(item))).toList();
  }

  private static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }

  @Override
  public void visit(FencedCodeBlock code) {
    blocks.add(new Block.CodeBlock(code.getLiteral()));
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    blocks.add(new Block.CodeBlock(code.getLiteral()));
  }

  @Override
  public void visit(ThematicBreak rule) {
    blocks.add(new Block.Rule());
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock) {
      List<Node> parts = children(block);
      List<List<Block.Cell>> rows =
          parts.stream().flatMap(part -> children(part).stream()).map(this::row).toList();
      blocks.add(new Block.Table(rows.get(0), rows.subList(1, rows.size())));
    } else if (!(block instanceof FootnoteDefinition)) {
      visitChildren(block);
    }
  }

  private List<Block.Cell> row(Node row) {
    return children(row).stream().map(cell -> cell((TableCell) cell)).toList();
  }

  private Block.Cell cell(TableCell cell) {
    Block.Alignment alignment =
        cell.getAlignment() == TableCell.Alignment.RIGHT
            ? Block.Alignment.END
            : cell.getAlignment() == TableCell.Alignment.CENTER
                ? Block.Alignment.CENTER
                : Block.Alignment.START;
    return new Block.Cell(alignment, inlines(cell));
  }

  @Override
  public void visit(Text text) {
    inlines.text(text.getLiteral());
  }

  @Override
  public void visit(HtmlInline html) {
    inlines.text(html.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    inlines.text("\n");
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    inlines.add(new Inline.LineBreak());
  }

  @Override
  public void visit(Code code) {
    inlines.add(new Inline.Code(code.getLiteral()));
  }

  @Override
  public void visit(Emphasis emphasis) {
    styled(InlineStyle.EMPHASIS, emphasis);
  }

  @Override
  public void visit(StrongEmphasis strong) {
    styled(InlineStyle.STRONG, strong);
  }

  private void styled(InlineStyle style, Node node) {
    inlines.add(new Inline.Styled(style, inlines(node)));
  }

  @Override
  public void visit(Link link) {
    String href = MarkdownCheck.safeHref(link.getDestination());
    // Links cannot be nested, but the text of a link may be a bare address.
    if (href == null || inLink || markup == Markup.TITLE) {
      visitChildren(link);
      return;
    }
    inLink = true;
    inlines.add(new Inline.Link(href, inlines(link)));
    inLink = false;
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof CitationNode citation) {
      inlines.addAll(renderer.citation(citation.citation()).line());
    } else if (node instanceof YearsSinceNode years) {
      inlines.addAll(renderer.yearsSince(years.since()).line());
    } else if (node instanceof FootnoteReference reference) {
      inlines.addAll(footnotes.apply(reference.getLabel()));
    } else if (node instanceof ScriptNode script) {
      styled(script.style(), script);
    } else if (node instanceof Strikethrough) {
      styled(InlineStyle.DELETED, node);
    } else {
      visitChildren(node);
    }
  }
}
