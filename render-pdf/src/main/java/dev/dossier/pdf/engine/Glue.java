package dev.dossier.pdf.engine;

import dev.dossier.pdf.markup.Blocks;
import dev.dossier.pdf.markup.Xhtml;
import dev.dossier.pdf.script.Characters;
import java.text.Bidi;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Holds together what has no space between. The engine may end a line wherever an element starts or
 * ends: a full stop would open a line after a link, a footnote's mark would leave its word.
 *
 * <p>An element of one word, or the last word of bold text, is joined with what touches it ({@code
 * span class="glue"}, which the style sheet sets as one piece). Punctuation that touches an element
 * of several words goes into it. In an item of a list that is not done where the first line surely
 * has room: the engine would set the bullet of a line with such a piece a little higher than
 * others.
 *
 * <p>Words that run the other way than the page are never parted: the engine would set the parts
 * one after the other in the direction of the page.
 */
final class Glue {
  private static final Set<String> APART = Set.of("br", "img");
  private static final int PUNCTUATION = 3;

  /** Before the first letter that is written leftward (Unicode Bidirectional Algorithm, 3.2). */
  private static final char LAST_LEFT_TO_RIGHT = 0x58F;

  /** More characters than that are not kept in a line for the sake of a word that touches them. */
  private static final int LONGEST_RUN = 30;

  /** Nor is a piece joined with more that is longer than any line. */
  private static final int LONGEST_PIECE = 200;

  private final Document tree;
  private final int surelyFits;
  private final int direction;

  /**
   * Of a tree.
   *
   * @param lineLength about how many characters a full line holds
   */
  Glue(Document tree, int lineLength) {
    this.tree = tree;
    this.surelyFits = lineLength * 3 / 5;
    this.direction =
        tree.getDocumentElement().getAttribute("dir").equals("rtl")
            ? Bidi.DIRECTION_RIGHT_TO_LEFT
            : Bidi.DIRECTION_LEFT_TO_RIGHT;
  }

  /** Does it, in all of the body. */
  void hold() {
    for (Element body : Xhtml.all(tree, "body")) {
      holdIn(body);
      body.normalize(); // Else the engine sees each piece of text by itself.
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

  /** Whether an element ends in the first part of the first line of an item of a list. */
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

  /** How many characters a node holds; any number above a limit if it holds more. */
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
    return !text.isEmpty() && text.chars().noneMatch(Glue::endsWord);
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
        glue = newGlue(before);
      }
    }
    Text after = firstWord(word.getNextSibling());
    if (glue == null && (after != null || touchesWord(word))) {
      glue = newGlue(word);
    }
    if (glue != null) {
      glue.appendChild(word);
      if (after != null) {
        glue.appendChild(after);
      }
    }
  }

  /** Punctuation that went into bold text would be bold: it is held by the word that it touches. */
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
   * A piece that starts with a node; {@code null} at the start of a block, where no line ends
   * behind so little, and where the engine would forget the indent of the first line.
   */
  private @Nullable Element newGlue(Node first) {
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

  /** The part of a text after its last space, split off; {@code null} if there is none. */
  private @Nullable Text lastWord(@Nullable Node node) {
    if (!(node instanceof Text text)) {
      return null;
    }
    String data = text.getData();
    int start = data.length();
    while (start > 0 && !endsWord(data.charAt(start - 1))) {
      start--;
    }
    int cut = start == data.length() ? start : startOfRun(data, start);
    boolean none = start == data.length() || start - cut > LONGEST_RUN;
    return none ? null : cut == 0 ? text : text.splitText(cut);
  }

  /** The part of a text before its first space, split off; {@code null} if there is none. */
  private @Nullable Text firstWord(@Nullable Node node) {
    if (!(node instanceof Text text)) {
      return null;
    }
    String data = text.getData();
    int end = 0;
    while (end < data.length() && !endsWord(data.charAt(end))) {
      end++;
    }
    int cut = end == 0 ? 0 : endOfRun(data, end);
    if (end == 0 || cut - end > LONGEST_RUN) {
      return null;
    }
    if (cut < data.length()) {
      text.splitText(cut);
    }
    return text;
  }

  /** Where the words begin that run the other way, if a place is among them; else the place. */
  private int startOfRun(String data, int place) {
    int run = runAround(data, place);
    return run < 0 ? place : new Bidi(data, direction).getRunStart(run);
  }

  private int endOfRun(String data, int place) {
    int run = runAround(data, place);
    return run < 0 ? place : new Bidi(data, direction).getRunLimit(run);
  }

  /** Which run of a text holds what is on both sides of a place and goes the other way; or −1. */
  private int runAround(String data, int place) {
    if (place <= 0 || place >= data.length() || !mayTurn(data)) {
      return -1;
    }
    Bidi bidi = new Bidi(data, direction);
    for (int run = 0; run < bidi.getRunCount(); run++) {
      boolean turned = bidi.getRunLevel(run) % 2 != bidi.getBaseLevel() % 2;
      if (turned && bidi.getRunStart(run) < place && place < bidi.getRunLimit(run)) {
        return run;
      }
    }
    return -1;
  }

  private boolean mayTurn(String data) {
    return direction == Bidi.DIRECTION_RIGHT_TO_LEFT
        || (Characters.isPast(data, LAST_LEFT_TO_RIGHT)
            && Bidi.requiresBidi(data.toCharArray(), 0, data.length()));
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

  /** The innermost element that the text of an element starts in, and that text can be put into. */
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

  /** Whether an element is set in a face that has emoji and nothing else. */
  private static boolean isEmoji(Element element) {
    return Xhtml.hasClass(element, "emoji");
  }
}
