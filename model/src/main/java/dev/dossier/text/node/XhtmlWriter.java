package dev.dossier.text.node;

import dev.dossier.language.Direction;
import java.util.List;

/**
 * Writes rich text as a well-formed XHTML fragment. Escapes all text. Subclasses override methods
 * to write other markup for some nodes.
 *
 * <p>A writer writes one fragment and is not thread-safe.
 */
public class XhtmlWriter implements NodeVisitor {
  private final StringBuilder out = new StringBuilder();

  /** Returns the XHTML of nodes. */
  public static String xhtml(List<? extends RichNode> nodes) {
    return new XhtmlWriter().write(nodes);
  }

  /** Writes nodes, and returns everything written so far. */
  public final String write(List<? extends RichNode> nodes) {
    all(nodes);
    return out.toString();
  }

  /** Escapes text for XHTML content and for attributes in double quotes. */
  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    escape(text, escaped);
    return escaped.toString();
  }

  private static void escape(String text, StringBuilder escaped) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        default -> escaped.append(c);
      }
    }
  }

  /** Writes nodes without an enclosing element. */
  protected final void all(List<? extends RichNode> nodes) {
    nodes.forEach(node -> node.accept(this));
  }

  /** Writes an element without content. */
  protected void emptyElement(String name) {
    out.append('<').append(name).append("/>");
  }

  /** Appends markup without escaping. */
  protected final void markup(String markup) {
    out.append(markup);
  }

  /** Returns the address of an element of the document. */
  protected String address(String anchor) {
    return "#" + anchor;
  }

  private void element(String name, List<? extends RichNode> children) {
    element(name, "", children);
  }

  private void element(String name, String attributes, List<? extends RichNode> children) {
    out.append('<').append(name).append(attributes).append('>');
    all(children);
    out.append("</").append(name).append('>');
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + escape(value) + "\"";
  }

  private static String language(String tag) {
    return attribute("lang", tag) + attribute("dir", Direction.of(tag).word());
  }

  @Override
  public void visit(Inline.Text text) {
    escape(text.text(), out);
  }

  @Override
  public void visit(Inline.Code code) {
    out.append("<code>");
    escape(code.text(), out);
    out.append("</code>");
  }

  @Override
  public void visit(Inline.LineBreak lineBreak) {
    emptyElement("br");
  }

  @Override
  public void visit(Inline.Styled styled) {
    List<Inline> children = styled.children();
    switch (styled.style()) {
      case EMPHASIS -> element("em", children);
      case STRONG -> element("strong", children);
      case DELETED -> element("del", children);
      case SUPERSCRIPT, RAISED -> element("sup", children);
      case SUBSCRIPT, LOWERED -> element("sub", children);
      case SMALL_CAPS -> element("span", attribute("class", "small-caps"), children);
      case UNDERLINE -> element("span", attribute("class", "underline"), children);
      case WORK_TITLE -> element("cite", children);
      case OWN_NAME -> element("strong", attribute("class", "own-name"), children);
      case KEYWORDS -> element("span", attribute("class", "keywords"), children);
    }
  }

  @Override
  public void visit(Inline.Link link) {
    element("a", attribute("href", link.href()), link.children());
  }

  @Override
  public void visit(Inline.CitationLink citation) {
    String attributes =
        attribute("class", "citation") + attribute("href", address(citation.anchor()));
    element("a", attributes, citation.children());
  }

  @Override
  public void visit(Inline.NoteReference reference) {
    out.append("<sup class=\"footnote-ref\"><a")
        .append(attribute("id", reference.id()))
        .append(attribute("href", address(reference.anchor())))
        .append('>')
        .append(reference.number())
        .append("</a></sup>");
  }

  @Override
  public void visit(Inline.LanguageSpan span) {
    element("span", language(span.language()), span.children());
  }

  @Override
  public void visit(Block.Plain plain) {
    all(plain.children());
  }

  @Override
  public void visit(Block.Paragraph paragraph) {
    element("p", paragraph.children());
  }

  /** Writes {@code h2} to {@code h4}, as the title of the article is the {@code h1}. */
  @Override
  public void visit(Block.Heading heading) {
    element("h" + (heading.level() + 1), heading.children());
  }

  @Override
  public void visit(Block.BulletList list) {
    element("ul", list.children());
  }

  @Override
  public void visit(Block.OrderedList list) {
    String start = list.start() == 1 ? "" : attribute("start", String.valueOf(list.start()));
    element("ol", start, list.children());
  }

  @Override
  public void visit(Block.Item item) {
    element("li", item.children());
  }

  @Override
  public void visit(Block.Quote quote) {
    element("blockquote", quote.children());
  }

  @Override
  public void visit(Block.CodeBlock code) {
    out.append("<pre><code>");
    escape(code.text(), out);
    out.append("</code></pre>");
  }

  @Override
  public void visit(Block.Rule rule) {
    emptyElement("hr");
  }

  @Override
  public void visit(Block.Table table) {
    out.append("<table><thead>");
    row("th", " scope=\"col\"", table.head());
    out.append("</thead>");
    if (!table.rows().isEmpty()) {
      out.append("<tbody>");
      table.rows().forEach(row -> row("td", "", row));
      out.append("</tbody>");
    }
    out.append("</table>");
  }

  private void row(String element, String attributes, List<Block.Cell> cells) {
    out.append("<tr>");
    for (Block.Cell cell : cells) {
      String aligned =
          switch (cell.alignment()) {
            case START -> "";
            case CENTER -> attribute("class", "align-center");
            case END -> attribute("class", "align-end");
          };
      out.append('<').append(element).append(attributes).append(aligned).append('>');
      cell.accept(this);
      out.append("</").append(element).append('>');
    }
    out.append("</tr>");
  }

  @Override
  public void visit(Block.Cell cell) {
    all(cell.children());
  }

  @Override
  public void visit(Block.Division division) {
    element("div", language(division.language()), division.children());
  }
}
