package dev.dossier.testing;

import dev.dossier.text.RichText;
import dev.dossier.text.node.Block;
import dev.dossier.text.node.Inline;
import dev.dossier.text.node.InlineBuilder;
import dev.dossier.text.node.InlineStyle;
import dev.dossier.text.node.RichNode;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** Rich text of the XHTML that a test writes down. */
public final class Fragments {
  private Fragments() {}

  /** Rich text that is written as this fragment. */
  public static RichText rich(String xhtml) {
    try {
      Node root =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader("<x>" + xhtml + "</x>")))
              .getDocumentElement();
      List<? extends RichNode> blocks = blocks(root);
      RichText text = RichText.of(blocks.isEmpty() ? inlines(root) : blocks);
      if (!normalized(text.xhtml()).equals(normalized(xhtml))) {
        throw new IllegalArgumentException("written as " + text.xhtml());
      }
      return text;
    } catch (Exception e) {
      throw new IllegalArgumentException(xhtml, e);
    }
  }

  /** Without white space between elements, and without what differs from writer to writer. */
  private static String normalized(String xhtml) {
    return xhtml.replaceAll(">\\s+<", "><").replace(" />", "/>").replace("&quot;", "\"");
  }

  private static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      children.add(child);
    }
    return children;
  }

  private static List<Block> blocks(Node parent) {
    List<Block> blocks = new ArrayList<>();
    for (Node child : children(parent)) {
      Block block = child instanceof Element element ? block(element) : null;
      if (block != null) {
        blocks.add(block);
      }
    }
    return blocks;
  }

  private static @Nullable Block block(Element element) {
    return switch (element.getTagName()) {
      case "p" -> new Block.Paragraph(inlines(element));
      case "ul" -> new Block.BulletList(items(element));
      case "ol" ->
          new Block.OrderedList(
              element.hasAttribute("start") ? Integer.parseInt(element.getAttribute("start")) : 1,
              items(element));
      case "blockquote" -> new Block.Quote(blocks(element));
      case "pre" -> new Block.CodeBlock(element.getTextContent());
      case "hr" -> new Block.Rule();
      case "table" -> table(element);
      default -> null;
    };
  }

  private static List<Block.Item> items(Element list) {
    return children(list).stream()
        .filter(Element.class::isInstance)
        .map(item -> new Block.Item(item(item)))
        .toList();
  }

  private static List<Block> item(Node item) {
    List<Block> blocks = new ArrayList<>();
    InlineBuilder line = new InlineBuilder();
    for (Node child : children(item)) {
      Block block = child instanceof Element element ? block(element) : null;
      if (block == null) {
        line.add(inline(child));
      } else {
        blocks.add(block);
      }
    }
    List<Inline> first = line.build();
    if (!first.isEmpty()) {
      blocks.add(0, new Block.Plain(first));
    }
    return blocks;
  }

  private static Block table(Element table) {
    List<List<Block.Cell>> rows =
        children(table).stream()
            .flatMap(part -> children(part).stream())
            .map(row -> children(row).stream().map(cell -> cell((Element) cell)).toList())
            .toList();
    return new Block.Table(rows.get(0), rows.subList(1, rows.size()));
  }

  private static Block.Cell cell(Element cell) {
    Block.Alignment alignment =
        switch (cell.getAttribute("class")) {
          case "align-end" -> Block.Alignment.END;
          case "align-center" -> Block.Alignment.CENTER;
          default -> Block.Alignment.START;
        };
    return new Block.Cell(alignment, inlines(cell));
  }

  private static List<Inline> inlines(Node parent) {
    InlineBuilder inlines = new InlineBuilder();
    children(parent).forEach(child -> inlines.add(inline(child)));
    return inlines.build();
  }

  private static Inline inline(Node node) {
    if (!(node instanceof Element element)) {
      return new Inline.Text(node.getTextContent());
    }
    String kind = element.getTagName() + " " + element.getAttribute("class");
    List<Inline> inner = inlines(element);
    return switch (kind.strip()) {
      case "em" -> new Inline.Styled(InlineStyle.EMPHASIS, inner);
      case "strong" -> new Inline.Styled(InlineStyle.STRONG, inner);
      case "strong own-name" -> new Inline.Styled(InlineStyle.OWN_NAME, inner);
      case "del" -> new Inline.Styled(InlineStyle.DELETED, inner);
      case "sup" -> new Inline.Styled(InlineStyle.SUPERSCRIPT, inner);
      case "sub" -> new Inline.Styled(InlineStyle.SUBSCRIPT, inner);
      case "cite" -> new Inline.Styled(InlineStyle.WORK_TITLE, inner);
      case "span small-caps" -> new Inline.Styled(InlineStyle.SMALL_CAPS, inner);
      case "span underline" -> new Inline.Styled(InlineStyle.UNDERLINE, inner);
      case "span keywords" -> new Inline.Styled(InlineStyle.KEYWORDS, inner);
      case "span" -> new Inline.LanguageSpan(element.getAttribute("lang"), inner);
      case "code" -> new Inline.Code(element.getTextContent());
      case "br" -> new Inline.LineBreak();
      case "a" -> new Inline.Link(element.getAttribute("href"), inner);
      case "a citation" ->
          new Inline.CitationLink(element.getAttribute("href").substring(1), inner);
      case "sup footnote-ref" -> {
        Element mark = (Element) element.getFirstChild();
        yield new Inline.NoteReference(
            mark.getAttribute("id"), Integer.parseInt(mark.getTextContent()));
      }
      default -> throw new IllegalArgumentException("no node of rich text is a " + kind);
    };
  }
}
