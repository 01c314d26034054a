package dev.dossier.text.node;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes rich text as plain text in one line, for titles and metadata. Omits footnote references
 * and soft hyphens, and writes superscripts and subscripts as in {@link Script}.
 */
public final class PlainTextWriter implements NodeVisitor {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final StringBuilder out = new StringBuilder();

  private PlainTextWriter() {}

  /** Returns the plain text of nodes. */
  public static String write(List<? extends RichNode> nodes) {
    PlainTextWriter writer = new PlainTextWriter();
    writer.all(nodes);
    return withoutSoftHyphens(SPACE.matcher(writer.out).replaceAll(" ").strip());
  }

  /**
   * Removes soft hyphens (U+00AD), which matter for typesetting only, from text that is searched,
   * compared or passed to other programs.
   */
  public static String withoutSoftHyphens(String text) {
    return text.replace("\u00AD", "");
  }

  private void all(List<? extends RichNode> nodes) {
    nodes.forEach(node -> node.accept(this));
  }

  private void block(List<? extends RichNode> children) {
    all(children);
    out.append(' ');
  }

  private void shifted(Script script, List<Inline> children) {
    int start = out.length();
    all(children);
    String text = out.substring(start);
    out.setLength(start);
    out.append(script.plain(text));
  }

  @Override
  public void visit(Inline.Text text) {
    out.append(text.text());
  }

  @Override
  public void visit(Inline.Code code) {
    out.append(code.text());
  }

  @Override
  public void visit(Inline.LineBreak lineBreak) {
    out.append(' ');
  }

  @Override
  public void visit(Inline.Styled styled) {
    switch (styled.style()) {
      case SUPERSCRIPT -> shifted(Script.SUPERSCRIPT, styled.children());
      case SUBSCRIPT -> shifted(Script.SUBSCRIPT, styled.children());
      default -> all(styled.children());
    }
  }

  @Override
  public void visit(Inline.Link link) {
    all(link.children());
  }

  @Override
  public void visit(Inline.CitationLink citation) {
    all(citation.children());
  }

  @Override
  public void visit(Inline.NoteReference reference) {}

  @Override
  public void visit(Inline.LanguageSpan span) {
    all(span.children());
  }

  @Override
  public void visit(Block.Plain plain) {
    block(plain.children());
  }

  @Override
  public void visit(Block.Paragraph paragraph) {
    block(paragraph.children());
  }

  @Override
  public void visit(Block.Heading heading) {
    block(heading.children());
  }

  @Override
  public void visit(Block.BulletList list) {
    all(list.children());
  }

  @Override
  public void visit(Block.OrderedList list) {
    all(list.children());
  }

  @Override
  public void visit(Block.Item item) {
    block(item.children());
  }

  @Override
  public void visit(Block.Quote quote) {
    all(quote.children());
  }

  @Override
  public void visit(Block.CodeBlock code) {
    out.append(code.text()).append(' ');
  }

  @Override
  public void visit(Block.Rule rule) {}

  @Override
  public void visit(Block.Table table) {
    all(table.children());
  }

  @Override
  public void visit(Block.Cell cell) {
    block(cell.children());
  }

  @Override
  public void visit(Block.Division division) {
    all(division.children());
  }
}
