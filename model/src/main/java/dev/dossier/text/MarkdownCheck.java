package dev.dossier.text;

import dev.dossier.language.ScriptChanges;
import dev.dossier.profile.value.Markup;
import dev.dossier.profile.value.Url;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Reports unsupported and invalid markup in a text. */
final class MarkdownCheck extends AbstractVisitor {
  private static final Pattern MARK = Pattern.compile("(?<!\\\\)\\[\\^([^\\[\\]\\s]++)]");

  /** More than a list or table of several hundred lines has. */
  private static final int MAX_MARKUP = 2_000;

  private static final String TOO_LONG = "this text is too long: %s; split it into several entries";

  private final String source;
  private final Markup markup;
  private final Map<String, FootnoteDefinition> definitions;
  private final List<Markdown.Issue> issues = new ArrayList<>();
  private final Set<String> referred = new HashSet<>();
  // Offsets of footnote references and numbers of years that were parsed, and offsets in code.
  private final Set<Integer> marks = new HashSet<>();
  private final BitSet literal = new BitSet();

  MarkdownCheck(String source, Markup markup, Map<String, FootnoteDefinition> definitions) {
    this.source = source;
    this.markup = markup;
    this.definitions = definitions;
  }

  List<Markdown.Issue> check(Node root) {
    root.accept(this);
    checkSize(root);
    definitions.forEach(
        (key, definition) -> {
          String label = definition.getLabel();
          if (!referred.contains(key)) {
            issue(
                definition,
                label.length() + 3,
                "footnote [^"
                    + label
                    + "] is not referenced; refer to it in the text by [^"
                    + label
                    + "]");
          }
        });
    if (markup != Markup.TITLE) {
      undefinedFootnotes();
      invalidYears();
    }
    issues.sort(Comparator.comparingInt(Markdown.Issue::offset));
    return List.copyOf(issues);
  }

  /** Bounds the time and memory that rendering a text takes. */
  private void checkSize(Node root) {
    int scripts = ScriptChanges.tooMany(source);
    if (scripts >= 0) {
      String message = "it changes between scripts more than 2,000 times";
      issues.add(new Markdown.Issue(scripts, 1, TOO_LONG.formatted(message)));
      return;
    }
    int marks = 0;
    for (Node node = root.getFirstChild(); node != null; node = next(node, root)) {
      boolean isMark =
          !(node instanceof Text || node instanceof SoftLineBreak || node instanceof Paragraph);
      if (isMark && ++marks > MAX_MARKUP) {
        issue(node, 1, TOO_LONG.formatted("it has more than 2,000 pieces of markup"));
        return;
      }
    }
  }

  /** Returns the next node in document order, without recursion; {@code null} at the end. */
  private static @Nullable Node next(Node node, Node root) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node at = node;
    while (at != null && at != root && at.getNext() == null) {
      at = at.getParent();
    }
    return at == null || at == root ? null : at.getNext();
  }

  /** Returns the address for a link; {@code null} if it is not safe to follow. */
  static @Nullable String safeHref(String destination) {
    try {
      return Url.parse(destination).href();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  @Override
  public void visit(HtmlInline html) {
    rawHtml(html, html.getLiteral());
  }

  @Override
  public void visit(Image image) {
    issue(
        image,
        0,
        markup == Markup.TITLE
            ? "images are not supported here; remove it"
            : "images are not supported in texts; write a link to it, or text");
  }

  @Override
  public void visit(Link link) {
    if (markup == Markup.TITLE) {
      issue(
          link,
          0,
          "links are not supported here; write the text only, and its address under 'url:' or"
              + " 'links:' of the entry");
      return;
    }
    try {
      Url.parse(link.getDestination());
    } catch (IllegalArgumentException e) {
      issue(link, 0, String.valueOf(e.getMessage()));
    }
    visitChildren(link);
  }

  @Override
  public void visit(Code code) {
    literal(code);
  }

  @Override
  public void visit(FencedCodeBlock code) {
    literal(code);
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    literal(code);
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof FootnoteDefinition definition) {
      marks.add(offset(definition));
      if (definitions.get(Markdown.labelKey(definition.getLabel())) != definition) {
        String label = definition.getLabel();
        issue(
            definition,
            label.length() + 3,
            "footnote [^" + label + "] is defined twice; remove one definition");
      }
    }
    visitChildren(block);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof FootnoteReference reference) {
      marks.add(offset(reference));
      referred.add(Markdown.labelKey(reference.getLabel()));
    } else if (node instanceof YearsSinceNode years) {
      marks.add(years.since().offset());
    }
    visitChildren(node);
  }

  private void literal(Node code) {
    for (SourceSpan span : code.getSourceSpans()) {
      literal.set(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }
  }

  private void undefinedFootnotes() {
    Matcher matcher = MARK.matcher(source);
    while (matcher.find()) {
      int at = matcher.start();
      if (!literal.get(at) && !marks.contains(at)) {
        String label = matcher.group(1);
        issues.add(
            new Markdown.Issue(
                at,
                matcher.group().length(),
                "footnote [^" + label + "] has no text; add a line '[^" + label + "]: …'"));
      }
    }
  }

  private void invalidYears() {
    Matcher matcher = YearsSince.BEGINNING.matcher(source);
    while (matcher.find()) {
      int at = matcher.start();
      boolean escaped = at > 0 && source.charAt(at - 1) == '\\';
      if (!escaped && !literal.get(at) && !marks.contains(at)) {
        issues.add(
            new Markdown.Issue(
                at,
                matcher.group().length(),
                "'"
                    + matcher.group()
                    + "' has no valid date; write {years-since 2014}, {years-since 2014-09} or"
                    + " {years-since 2014-09-30}, or \\{ for a literal {"));
      }
    }
  }

  private void rawHtml(Node node, String html) {
    String first = html.strip().lines().findFirst().orElse("");
    issue(
        node, first.length(), "raw HTML is not supported; write Markdown, or \\< for a literal <");
  }

  private void issue(Node node, int length, String message) {
    int whole =
        node.getSourceSpans().stream().mapToInt(SourceSpan::getLength).findFirst().orElse(1);
    int marked = length > 0 ? Math.min(length, whole) : whole;
    issues.add(new Markdown.Issue(offset(node), Math.max(1, marked), message));
  }

  private static int offset(Node node) {
    return node.getSourceSpans().stream().mapToInt(SourceSpan::getInputIndex).findFirst().orElse(0);
  }
}
