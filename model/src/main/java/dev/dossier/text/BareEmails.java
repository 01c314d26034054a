package dev.dossier.text;

import java.util.EnumSet;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.nibor.autolink.Span;

/** Turns bare e-mail addresses into links. */
final class BareEmails extends AbstractVisitor implements PostProcessor {
  private static final LinkExtractor EXTRACTOR =
      LinkExtractor.builder().linkTypes(EnumSet.of(LinkType.EMAIL)).build();

  @Override
  public Node process(Node node) {
    node.accept(this);
    return node;
  }

  @Override
  public void visit(Link link) {
    // Links cannot be nested.
  }

  @Override
  public void visit(Text text) {
    String literal = text.getLiteral();
    if (literal.indexOf('@') < 0) {
      return;
    }
    Node last = text;
    for (Span span : EXTRACTOR.extractSpans(literal)) {
      String part = literal.substring(span.getBeginIndex(), span.getEndIndex());
      Node node = new Text(part);
      if (span instanceof LinkSpan && MarkdownCheck.safeHref("mailto:" + part) != null) {
        Link link = new Link("mailto:" + part, null);
        link.appendChild(node);
        node = link;
      }
      spans(text, span, node);
      last.insertAfter(node);
      last = node;
    }
    text.unlink();
  }

  /** Sets the source span of a part, if the text is written without escapes or entities. */
  private static void spans(Text text, Span part, Node node) {
    if (text.getSourceSpans().size() == 1) {
      SourceSpan whole = text.getSourceSpans().get(0);
      if (whole.getLength() == text.getLiteral().length()) {
        node.addSourceSpan(whole.subSpan(part.getBeginIndex(), part.getEndIndex()));
      }
    }
  }
}
