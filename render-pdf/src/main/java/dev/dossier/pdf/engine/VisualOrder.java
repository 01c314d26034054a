package dev.dossier.pdf.engine;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import dev.dossier.pdf.script.Characters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reorders the inline boxes of a line that run against its direction (Unicode Bidirectional
 * Algorithm, rule L2).
 *
 * <p>openhtmltopdf orders the text within each inline element, but places the elements of a line
 * one after the other in the direction of the paragraph: "<b>Deep Learning</b>, NeurIPS" in Arabic
 * text comes out as "NeurIPS ,Deep Learning" (danfickle/openhtmltopdf#978). Can go once it applies
 * the algorithm to whole lines.
 */
public final class VisualOrder {
  private enum Direction {
    RIGHTWARD,
    LEFTWARD,
    /** Takes the direction of its surroundings. */
    NEUTRAL;

    static Direction of(boolean leftward) {
      return leftward ? LEFTWARD : RIGHTWARD;
    }
  }

  private final LineBox line;
  private final Direction against;
  private final List<Piece> pieces = new ArrayList<>();

  private VisualOrder(LineBox line) {
    this.line = line;
    against = Direction.of(!line.isLayedOutRTL());
  }

  /** Reorders all lines of pages that are laid out. */
  public static void set(BlockBox root) {
    visit(root);
    root.calcChildLocations();
  }

  private static void visit(Box box) {
    if (box instanceof LineBox line) {
      new VisualOrder(line).arrange();
    }
    for (Box child : box.getChildren()) {
      visit(child);
    }
  }

  /** Text or a block in a line. Positions are in dots from the left edge of the line. */
  private static final class Piece {
    final @Nullable InlineText text;
    final Box box;
    final int width;
    int left;
    boolean moved;

    final Direction direction;

    Piece(InlineText text) {
      this.text = text;
      box = text.getParent();
      left = box.getX() + text.getX();
      width = text.getWidth();
      direction = Direction.of(text.getTextDirection() == BidiSplitter.RTL);
    }

    Piece(Box block) {
      text = null;
      box = block;
      left = block.getX();
      width = block.getWidth();
      String words = block.getElement() == null ? "" : block.getElement().getTextContent();
      boolean strong = words.codePoints().anyMatch(Character::isLetterOrDigit);
      direction = strong ? Direction.of(Characters.isRightToLeft(words)) : Direction.NEUTRAL;
    }

    int right() {
      return left + width;
    }

    void put() {
      if (text == null) {
        box.setX(left);
      } else {
        text.setX(left - box.getX());
      }
    }
  }

  private void arrange() {
    line.getChildren().forEach(this::collect);
    int from = 0;
    while (from < pieces.size()) {
      int to = from;
      while (to < pieces.size() && isTurned(to)) {
        to++;
      }
      if (to - from > 1) {
        mirror(pieces.subList(from, to));
      }
      from = Math.max(to, from + 1);
    }
    if (pieces.stream().anyMatch(piece -> piece.moved)) {
      line.getChildren().forEach(this::fit);
      pieces.forEach(Piece::put);
    }
  }

  private void collect(Object part) {
    if (part instanceof InlineText text) {
      pieces.add(new Piece(text));
    } else if (part instanceof InlineLayoutBox box) {
      box.getInlineChildren().forEach(this::collect);
    } else if (part instanceof Box block) {
      pieces.add(new Piece(block));
      visit(block);
    }
  }

  /** Returns whether a piece runs against the line; neutral ones do if both neighbours do. */
  private boolean isTurned(int index) {
    int before = index;
    while (before > 0 && pieces.get(before).direction == Direction.NEUTRAL) {
      before--;
    }
    int after = index;
    while (after < pieces.size() - 1 && pieces.get(after).direction == Direction.NEUTRAL) {
      after++;
    }
    return pieces.get(before).direction == against && pieces.get(after).direction == against;
  }

  /** Reverses a group of pieces and keeps the gaps between them. */
  private static void mirror(List<Piece> group) {
    int left = group.stream().mapToInt(piece -> piece.left).min().orElseThrow();
    int right = group.stream().mapToInt(Piece::right).max().orElseThrow();
    for (Piece piece : group) {
      piece.left = left + right - piece.right();
      piece.moved = true;
    }
  }

  /** Adjusts the width of an inline box to its content, for example the area of a link. */
  private void fit(Box box) {
    if (!(box instanceof InlineLayoutBox inline)) {
      return;
    }
    List<Piece> within = new ArrayList<>();
    for (Piece piece : pieces) {
      if (isIn(inline, piece)) {
        within.add(piece);
      }
    }
    if (within.stream().anyMatch(piece -> piece.moved)) {
      int left = within.stream().mapToInt(piece -> piece.left).min().orElseThrow();
      int right = within.stream().mapToInt(Piece::right).max().orElseThrow();
      inline.setX(left);
      inline.setInlineWidth(right - left);
    }
    for (Object child : inline.getInlineChildren()) {
      if (child instanceof Box inner) {
        fit(inner);
      }
    }
  }

  private static boolean isIn(InlineLayoutBox box, Piece piece) {
    for (Box at = piece.box; at != null; at = at.getParent()) {
      if (at == box) {
        return true;
      }
    }
    return false;
  }
}
