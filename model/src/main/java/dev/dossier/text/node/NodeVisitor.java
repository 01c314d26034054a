package dev.dossier.text.node;

/**
 * Visits the nodes of rich text, for example to write them in a format. No method has a default
 * implementation, so that the compiler finds missing kinds of nodes.
 *
 * <p>A visitor visits the children of a node itself:
 *
 * <pre>{@code
 * public void visit(Block.Quote quote) {
 *   out.append("> ");
 *   quote.children().forEach(child -> child.accept(this));
 * }
 * }</pre>
 */
public interface NodeVisitor {
  void visit(Inline.Text text);

  void visit(Inline.Code code);

  void visit(Inline.LineBreak lineBreak);

  void visit(Inline.Styled styled);

  void visit(Inline.Link link);

  void visit(Inline.CitationLink citation);

  void visit(Inline.NoteReference reference);

  void visit(Inline.LanguageSpan span);

  void visit(Block.Plain plain);

  void visit(Block.Paragraph paragraph);

  void visit(Block.Heading heading);

  void visit(Block.BulletList list);

  void visit(Block.OrderedList list);

  void visit(Block.Item item);

  void visit(Block.Quote quote);

  void visit(Block.CodeBlock code);

  void visit(Block.Rule rule);

  void visit(Block.Table table);

  void visit(Block.Cell cell);

  void visit(Block.Division division);
}
