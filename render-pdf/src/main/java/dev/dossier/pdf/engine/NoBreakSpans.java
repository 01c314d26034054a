package dev.dossier.pdf.engine;

import dev.dossier.pdf.markup.Blocks;
import dev.dossier.pdf.markup.Xhtml;
import dev.dossier.pdf.script.Characters;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Keeps text together that has no space in between.
 *
 * <p>openhtmltopdf may break a line at each start and end of an inline element
 * (danfickle/openhtmltopdf#39 and #864): a full stop after a link would open a line, and a footnote
 * mark would be separated from its word. Can go once the engine looks for break opportunities in
 * the text of a whole paragraph.
 *
 * <p>An element of one word, or the last word of bold text, is wrapped with the text that touches
 * it ({@code span class="glue"}, an inline block). Punctuation that touches an element of several
 * words is moved into it. Elements that surely fit in the first line of a list item are left alone:
 * the engine would place the marker of a line with an inline block higher than others.
 *
 * <p>Runs in the opposite direction of the page are never split, because the engine would order
 * their parts in the direction of the page.
 */
public final class NoBreakSpans {
  private static final Set<String> APART = Set.of("br", "img");
  private static final int PUNCTUATION = 3;

  /** Longer bidirectional runs, in characters, are not kept with a word that touches them. */
  private static final int LONGEST_RUN = 30;

  /** A longer span, in characters, takes no further words. */
  private static final int LONGEST_PIECE = 200;

  private final Document tree;
  private final int surelyFits;
  private final OppositeRuns runs;

  /**
   * Creates spans in a tree.
   *
   * @param lineLength approximate number of characters in a full line
   */
  public NoBreakSpans(Document tree, int lineLength) {
    this.tree = tree;
    this.surelyFits = lineLength * 3 / 5;
    this.runs = OppositeRuns.of(tree);
  }

  /** Wraps text in the whole body. */
  public void hold() {
    for (Element body : Xhtml.all(tree, "body")) {
      holdIn(body);
      body.normalize(); // Otherwise the engine would lay out each text node separately.
    }
  }

  private void holdIn(Element parent) {
    for (Node child : Xhtml.children(parent)) {
      if (!(child instanceof Element element) || APART.contains(element.getTagName())) {
        continue;
      }
      if (Blocks.isBlock(element)) {
        holdIn(element);
      } else if (!opensItem(element)) {
        holdOn(element);
      }
    }
  }

  private void holdOn(Element element) {
    if (isOneWord(element)) {
      join(element);
    } else if (isBold(element) && element.getFirstChild() instanceof Text words) {
      joinEnds(element, words);
    } else {
      takeIn(element);
      holdIn(element);
    }
  }

  /** Returns whether an element ends within the first part of the first line of a list item. */
  private boolean opensItem(Element element) {
    int characters = length(element, surelyFits);
    Node at = element;
    while (characters <= surelyFits) {
      Node before = at.getPreviousSibling();
      if (before != null) {
        characters += length(before, surelyFits);
        at = before;
      } else if (at.getParentNode() instanceof Element parent && !Blocks.isBlock(parent)) {
        at = parent;
      } else {
        return isFirstOfItem(at.getParentNode());
      }
    }
    return false;
  }

  /** Returns the number of characters in a node, or any number above a limit if there are more. */
  private static int length(Node node, int limit) {
    if (node instanceof Text text) {
      return text.getLength();
    }
    int length = 0;
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      length += length(child, limit);
      if (length > limit) {
        return length;
      }
    }
    return length;
  }

  private static boolean isFirstOfItem(@Nullable Node block) {
    return block != null
        && block.getParentNode() instanceof Element item
        && item.getTagName().equals("li")
        && item.getFirstChild() == block;
  }

  private static boolean isOneWord(Element element) {
    String text = element.getTextContent();
    return !text.isEmpty() && text.chars().noneMatch(NoBreakSpans::endsWord);
  }

  private void join(Element word) {
    Element glue = null;
    if (word.getPreviousSibling() instanceof Element before
        && isGlue(before)
        && length(before, LONGEST_PIECE) <= LONGEST_PIECE) {
      glue = before;
    } else {
      Text before = lastWord(word.getPreviousSibling());
      if (before != null) {
        glue = newSpan(before);
      }
    }
    Text after = firstWord(word.getNextSibling());
    if (glue == null && (after != null || touchesWord(word))) {
      glue = newSpan(word);
    }
    if (glue != null) {
      glue.appendChild(word);
      if (after != null) {
        glue.appendChild(after);
      }
    }
  }

  /** Punctuation would become bold inside bold text; it is kept with the word that it touches. */
  private void joinEnds(Element bold, Text words) {
    Text before = lastWord(bold.getPreviousSibling());
    Text after = firstWord(bold.getNextSibling());
    boolean alone = words.getNextSibling() == null;
    if (after != null && isPunctuation(after) && alone) {
      Text last = lastWord(words);
      if (last != null && last != words) {
        Element apart = (Element) bold.cloneNode(false);
        apart.appendChild(last);
        bold.getParentNode().insertBefore(apart, after);
        join(apart);
      }
    }
    if (before != null && isPunctuation(before)) {
      bold.insertBefore(before, words);
    }
  }

  private static boolean isBold(Element element) {
    return element.getTagName().equals("strong") || element.getTagName().equals("b");
  }

  private static boolean touchesWord(Element word) {
    return word.getNextSibling() instanceof Element next
        && !APART.contains(next.getTagName())
        && !Blocks.isBlock(next)
        && isOneWord(next);
  }

  /**
   * Creates a span that starts with a node; {@code null} at the start of a block, where the line
   * does not break so early, and where the engine would ignore the indent of the first line.
   */
  private @Nullable Element newSpan(Node first) {
    if (first.getPreviousSibling() == null
        && first.getParentNode() instanceof Element parent
        && Blocks.isBlock(parent)) {
      return null;
    }
    Element glue = tree.createElement("span");
    glue.setAttribute("class", "glue");
    first.getParentNode().insertBefore(glue, first);
    glue.appendChild(first);
    return glue;
  }

  private static boolean isGlue(Element element) {
    return Xhtml.hasClass(element, "glue");
  }

  private static boolean endsWord(int unit) {
    return Character.isWhitespace(unit) || Characters.isOfSpacelessScript(unit);
  }

  /** Splits off the part of a text after its last space; {@code null} if there is none. */
  private @Nullable Text lastWord(@Nullable Node node) {
    if (!(node instanceof Text text)) {
      return null;
    }
    String data = text.getData();
    int start = data.length();
    while (start > 0 && !endsWord(data.charAt(start - 1))) {
      start--;
    }
    int cut = start == data.length() ? start : runs.start(data, start);
    boolean none = start == data.length() || start - cut > LONGEST_RUN;
    return none ? null : cut == 0 ? text : text.splitText(cut);
  }

  /** Splits off the part of a text before its first space; {@code null} if there is none. */
  private @Nullable Text firstWord(@Nullable Node node) {
    if (!(node instanceof Text text)) {
      return null;
    }
    String data = text.getData();
    int end = 0;
    while (end < data.length() && !endsWord(data.charAt(end))) {
      end++;
    }
    int cut = end == 0 ? 0 : runs.end(data, end);
    if (end == 0 || cut - end > LONGEST_RUN) {
      return null;
    }
    if (cut < data.length()) {
      text.splitText(cut);
    }
    return text;
  }

  private void takeIn(Element words) {
    Text before = lastWord(words.getPreviousSibling());
    if (before != null && isPunctuation(before)) {
      first(words).insertBefore(before, first(words).getFirstChild());
    }
    Text after = firstWord(words.getNextSibling());
    if (after != null && isPunctuation(after)) {
      last(words).appendChild(after);
    }
  }

  private static boolean isPunctuation(Text text) {
    return text.getLength() <= PUNCTUATION
        && text.getData().chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Returns the innermost first element that can take text. */
  private static Element first(Element element) {
    return element.getFirstChild() instanceof Element inner && !isEmoji(inner)
        ? first(inner)
        : element;
  }

  private static Element last(Element element) {
    return element.getLastChild() instanceof Element inner && !isEmoji(inner)
        ? last(inner)
        : element;
  }

  /** Returns whether an element is set in the emoji font, which has no other characters. */
  private static boolean isEmoji(Element element) {
    return Xhtml.hasClass(element, "emoji");
  }
}
