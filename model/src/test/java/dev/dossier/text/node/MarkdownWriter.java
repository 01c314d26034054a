package dev.dossier.text.node;

import java.util.List;

/** Writes rich text as Markdown: a third format, which needs no change to the nodes. */
final class MarkdownWriter implements NodeVisitor {
  private final StringBuilder out = new StringBuilder();

  static String markdown(List<? extends RichNode> nodes) {
    MarkdownWriter writer = new MarkdownWriter();
    writer.all(nodes);
    return writer.out.toString().strip();
  }

  private void all(List<? extends RichNode> nodes) {
    nodes.forEach(node -> node.accept(this));
  }

  private void around(String mark, List<? extends RichNode> children) {
    out.append(mark);
    all(children);
    out.append(mark);
  }

  private void indented(String prefix, List<? extends RichNode> children) {
    String indent = prefix.equals("> ") ? prefix : " ".repeat(prefix.length());
    out.append(prefix).append(markdown(children).replace("\n", "\n" + indent)).append('\n');
  }

  private void row(List<Block.Cell> cells) {
    out.append('|');
    cells.forEach(cell -> cell.accept(this));
    out.append('\n');
  }

  @Override
  public void visit(Inline.Text text) {
    out.append(text.text());
  }

  @Override
  public void visit(Inline.Code code) {
    out.append('`').append(code.text()).append('`');
  }

  @Override
  public void visit(Inline.LineBreak lineBreak) {
    out.append("\\\n");
  }

  @Override
  public void visit(Inline.Styled styled) {
    String mark =
        switch (styled.style()) {
          case EMPHASIS, WORK_TITLE -> "*";
          case STRONG, OWN_NAME -> "**";
          case DELETED -> "~~";
          case SUPERSCRIPT -> "^";
          case SUBSCRIPT -> "~";
          case RAISED, LOWERED, SMALL_CAPS, UNDERLINE, KEYWORDS -> "";
        };
    around(mark, styled.children());
  }

  private void link(String target, List<Inline> children) {
    out.append('[');
    all(children);
    out.append("](").append(target).append(')');
  }

  @Override
  public void visit(Inline.Link link) {
    link(link.href(), link.children());
  }

  @Override
  public void visit(Inline.CitationLink citation) {
    link("#" + citation.anchor(), citation.children());
  }

  @Override
  public void visit(Inline.NoteReference reference) {
    out.append("[^").append(reference.number()).append(']');
  }

  @Override
  public void visit(Inline.LanguageSpan span) {
    out.append('[');
    all(span.children());
    out.append("]{lang=").append(span.language()).append('}');
  }

  @Override
  public void visit(Block.Plain plain) {
    around("", plain.children());
    out.append('\n');
  }

  @Override
  public void visit(Block.Paragraph paragraph) {
    all(paragraph.children());
    out.append("\n\n");
  }

  @Override
  public void visit(Block.Heading heading) {
    out.append("#".repeat(heading.level())).append(' ');
    all(heading.children());
    out.append("\n\n");
  }

  @Override
  public void visit(Block.BulletList list) {
    list.children().forEach(item -> indented("- ", item.children()));
    out.append('\n');
  }

  @Override
  public void visit(Block.OrderedList list) {
    int number = list.start();
    for (Block.Item item : list.children()) {
      indented(number++ + ". ", item.children());
    }
    out.append('\n');
  }

  @Override
  public void visit(Block.Item item) {
    all(item.children());
  }

  @Override
  public void visit(Block.Quote quote) {
    indented("> ", quote.children());
    out.append('\n');
  }

  @Override
  public void visit(Block.CodeBlock code) {
    out.append("```\n").append(code.text()).append("```\n\n");
  }

  @Override
  public void visit(Block.Rule rule) {
    out.append("---\n\n");
  }

  @Override
  public void visit(Block.Table table) {
    row(table.head());
    out.append('|');
    for (Block.Cell cell : table.head()) {
      out.append(
          switch (cell.alignment()) {
            case START -> "---|";
            case CENTER -> ":-:|";
            case END -> "--:|";
          });
    }
    out.append('\n');
    table.rows().forEach(this::row);
    out.append('\n');
  }

  @Override
  public void visit(Block.Cell cell) {
    all(cell.children());
    out.append('|');
  }

  @Override
  public void visit(Block.Division division) {
    out.append("::: {lang=").append(division.language()).append("}\n");
    out.append(markdown(division.children())).append("\n:::\n\n");
  }
}
