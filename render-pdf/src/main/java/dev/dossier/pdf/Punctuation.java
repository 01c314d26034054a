package dev.dossier.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Keeps punctuation with its word where markup stands between them. The engine lets a line end at
 * any tag, and so would set the full stop after a link, or the comma after a title in italics, at
 * the start of the next line.
 */
final class Punctuation {
  private static final Pattern CLOSING = Pattern.compile("^[\\p{Pe}\\p{Pf}.,;:!?…]+");
  private static final Pattern OPENING = Pattern.compile("[\\p{Ps}\\p{Pi}]+$");

  private @Nullable Text last;

  private Punctuation() {}

  /** Moves punctuation into the element that its word is in, in all of the tree. */
  static void join(Element root) {
    new Punctuation().walk(root);
  }

  private void walk(Node node) {
    if (node instanceof Text text) {
      visit(text);
    } else if (node instanceof Element element) {
      boolean apart = Blocks.isBlock(element) || isSetApart(element);
      last = apart ? null : last;
      Xhtml.children(element).forEach(this::walk);
      last = apart ? null : last;
    }
  }

  /** Elements with a face of their own, which punctuation is not to take on. */
  private static boolean isSetApart(Element element) {
    return switch (element.getTagName()) {
      case "sup", "sub", "br", "img", "style", "title" -> true;
      default -> Xhtml.hasClass(element, "emoji") || Xhtml.hasClass(element, "missing");
    };
  }

  private void visit(Text text) {
    if (last != null && endsInWord(last)) {
      Matcher closing = CLOSING.matcher(text.getData());
      if (closing.find()) {
        last.appendData(closing.group());
        text.deleteData(0, closing.end());
      }
      Matcher opening = OPENING.matcher(last.getData());
      if (opening.find() && startsWithWord(text)) {
        text.insertData(0, opening.group());
        last.deleteData(opening.start(), opening.group().length());
      }
    }
    if (text.getLength() > 0) {
      last = text;
    }
  }

  private static boolean endsInWord(Text text) {
    return text.getLength() > 0
        && !Character.isWhitespace(text.getData().charAt(text.getLength() - 1));
  }

  private static boolean startsWithWord(Text text) {
    return text.getLength() > 0 && !Character.isWhitespace(text.getData().charAt(0));
  }
}
