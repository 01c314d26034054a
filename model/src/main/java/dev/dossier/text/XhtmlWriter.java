package dev.dossier.text;

import dev.dossier.profile.value.Markup;
import java.util.function.Function;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
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
import org.jspecify.annotations.Nullable;

/**
 * Writes a Markdown tree as an XHTML fragment and as plain text.
 *
 * <p>Only the elements that {@link RichText} names are written. A heading within prose is a strong
 * paragraph: the outline of a document is its sections and entries, never a stray line of prose.
 */
final class XhtmlWriter extends AbstractVisitor {
  private final Markup markup;
  private final Markdown.Setting setting;
  private final Function<String, Markdown.@Nullable FootnoteMark> footnotes;
  private final StringBuilder xhtml = new StringBuilder();
  private final StringBuilder plain = new StringBuilder();
  private boolean inLink;

  XhtmlWriter(
      Markup markup,
      Markdown.Setting setting,
      Function<String, Markdown.@Nullable FootnoteMark> footnotes) {
    this.markup = markup;
    this.setting = setting;
    this.footnotes = footnotes;
  }

  void children(Node parent) {
    visitChildren(parent);
  }

  RichText toRichText() {
    String text =
        markup == Markup.TITLE ? plain.toString() : plain.toString().replaceAll("\\s+", " ");
    return new RichText(xhtml.toString().strip(), text.strip(), "");
  }

  @Override
  public void visit(Paragraph paragraph) {
    boolean tight =
        paragraph.getParent() instanceof ListItem item
            && item.getParent() instanceof ListBlock list
            && list.isTight();
    if (tight) {
      visitChildren(paragraph);
      plain.append(' ');
    } else {
      block("p", paragraph);
    }
  }

  @Override
  public void visit(Heading heading) {
    xhtml.append("<p><strong>");
    visitChildren(heading);
    xhtml.append("</strong></p>");
    plain.append(' ');
  }

  @Override
  public void visit(BlockQuote quote) {
    block("blockquote", quote);
  }

  @Override
  public void visit(BulletList list) {
    block("ul", list);
  }

  @Override
  public void visit(OrderedList list) {
    Integer start = list.getMarkerStartNumber();
    xhtml.append(start == null || start == 1 ? "<ol>" : "<ol start=\"" + start + "\">");
    visitChildren(list);
    xhtml.append("</ol>");
  }

  @Override
  public void visit(ListItem item) {
    block("li", item);
  }

  @Override
  public void visit(FencedCodeBlock code) {
    codeBlock(code.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    codeBlock(code.getLiteral());
  }

  @Override
  public void visit(ThematicBreak rule) {
    xhtml.append("<hr/>");
  }

  @Override
  public void visit(Text text) {
    text(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    xhtml.append("<code>");
    text(code.getLiteral());
    xhtml.append("</code>");
  }

  @Override
  public void visit(Emphasis emphasis) {
    inline("em", emphasis);
  }

  @Override
  public void visit(StrongEmphasis strong) {
    inline("strong", strong);
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    xhtml.append('\n');
    plain.append('\n');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    xhtml.append("<br/>");
    plain.append(' ');
  }

  @Override
  public void visit(Link link) {
    String href = MarkdownCheck.safeHref(link.getDestination());
    // A bare address may be the text of a link.
    if (href == null || inLink || markup == Markup.TITLE) {
      visitChildren(link);
      return;
    }
    inLink = true;
    xhtml.append("<a href=\"").append(RichText.escape(href)).append("\">");
    visitChildren(link);
    xhtml.append("</a>");
    inLink = false;
  }

  @Override
  public void visit(Image image) {
    // An issue of its own; its text is kept.
    visitChildren(image);
  }

  @Override
  public void visit(HtmlInline html) {
    text(html.getLiteral());
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock) {
      block("table", block);
    } else if (!(block instanceof FootnoteDefinition)) {
      visitChildren(block);
    }
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof CitationNode citation) {
      RichText set = setting.citation(citation.citation());
      xhtml.append(set.xhtml());
      plain.append(set.plain());
    } else if (node instanceof YearsSinceNode years) {
      RichText number = setting.yearsSince(years.since());
      xhtml.append(number.xhtml());
      plain.append(number.plain());
    } else if (node instanceof FootnoteReference reference) {
      mark(reference);
    } else if (node instanceof ScriptNode script) {
      script(script);
    } else {
      String element = element(node);
      if (element == null) {
        visitChildren(node);
      } else if (node instanceof TableCell cell) {
        cell(element, cell);
      } else {
        inline(element, node);
      }
    }
  }

  private static @Nullable String element(Node node) {
    return node instanceof Strikethrough
        ? "del"
        : node instanceof TableHead
            ? "thead"
            : node instanceof TableBody
                ? "tbody"
                : node instanceof TableRow
                    ? "tr"
                    : node instanceof TableCell cell ? (cell.isHeader() ? "th" : "td") : null;
  }

  private void cell(String element, TableCell cell) {
    xhtml.append('<').append(element);
    if (cell.isHeader()) {
      xhtml.append(" scope=\"col\"");
    }
    if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
      xhtml.append(" class=\"align-end\"");
    } else if (cell.getAlignment() == TableCell.Alignment.CENTER) {
      xhtml.append(" class=\"align-center\"");
    }
    xhtml.append('>');
    visitChildren(cell);
    xhtml.append("</").append(element).append('>');
    plain.append(' ');
  }

  private void script(ScriptNode node) {
    int start = plain.length();
    inline(node.script().element(), node);
    String shifted = node.script().plain(plain.substring(start));
    plain.setLength(start);
    plain.append(shifted);
  }

  private void mark(FootnoteReference reference) {
    Markdown.FootnoteMark mark = footnotes.apply(reference.getLabel());
    if (mark != null) {
      xhtml
          .append("<sup class=\"footnote-ref\"><a id=\"")
          .append(mark.id())
          .append("\" href=\"#fn-")
          .append(mark.number())
          .append("\">")
          .append(mark.number())
          .append("</a></sup>");
    }
  }

  private void block(String element, Node node) {
    inline(element, node);
    plain.append(' ');
  }

  private void inline(String element, Node node) {
    xhtml.append('<').append(element).append('>');
    visitChildren(node);
    xhtml.append("</").append(element).append('>');
  }

  private void codeBlock(String literal) {
    xhtml.append("<pre><code>");
    text(literal);
    xhtml.append("</code></pre>");
    plain.append(' ');
  }

  private void text(String literal) {
    xhtml.append(RichText.escape(literal));
    plain.append(literal);
  }
}
