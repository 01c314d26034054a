package dev.dossier.pdf.page;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.RenderingContext;
import dev.dossier.pdf.markup.Xhtml;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The blocks of text in a column, as poppler's {@code pdftotext} joins lines: those of about one
 * size whose base lines are near each other.
 */
final class TextBlocks {
  /** The largest distance of two base lines of a block, in font sizes. */
  private static final double LEADING = 1.5;

  /** The largest difference of two sizes in a block. */
  private static final double SIZES = 0.05;

  /** What most faces have above and below their base line, in font sizes. */
  private static final double ASCENT = 0.93;

  private static final double DESCENT = 0.27;

  /** How far a bullet reaches below the text, in font sizes, see {@link Bullets}. */
  private static final double BULLET = 0.28;

  private final RenderingContext context;
  private final List<Block> lines = new ArrayList<>();

  private TextBlocks(RenderingContext context) {
    this.context = context;
  }

  /**
   * A block, or a line of one, with positions in points from the top of the first page.
   *
   * @param size the font size
   */
  record Block(double top, double bottom, double size) {
    double middle() {
      return (top + bottom) / 2;
    }

    boolean isBeside(Block other) {
      return top <= other.bottom && bottom >= other.top;
    }

    Block movedBy(double points) {
      return new Block(top + points, bottom + points, size);
    }
  }

  /** Returns the blocks of a box from top to bottom. */
  static List<Block> of(Box box, RenderingContext context) {
    TextBlocks blocks = new TextBlocks(context);
    blocks.collect(box, false);
    return blocks.joined();
  }

  /** Collects the lines of a box, the first of which may have a bullet. */
  private void collect(Box box, boolean isItem) {
    if (box instanceof LineBox) {
      InlineText first = firstText(box);
      if (first != null) {
        InlineLayoutBox around = first.getParent();
        double size = around.getStyle().getFont(context).size * LaidOutPages.POINTS;
        double base = (around.getAbsY() + around.getBaseline()) * LaidOutPages.POINTS;
        double below = DESCENT + (isItem ? BULLET : 0);
        lines.add(new Block(base - ASCENT * size, base + below * size, size));
      }
    } else {
      boolean begins = isItem || (box.getElement() != null && isBulleted(box.getElement()));
      for (int i = 0; i < box.getChildCount(); i++) {
        collect(box.getChild(i), begins && i == 0);
      }
    }
  }

  private static boolean isBulleted(Element element) {
    return element.getTagName().equals("li") && !Xhtml.hasClass(element, "work");
  }

  private static @Nullable InlineText firstText(Object part) {
    if (part instanceof InlineText text) {
      return text.getSubstring().isBlank() ? null : text;
    }
    List<?> children =
        part instanceof InlineLayoutBox inline
            ? inline.getInlineChildren()
            : part instanceof Box box ? box.getChildren() : List.of();
    for (Object child : children) {
      InlineText text = firstText(child);
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  private List<Block> joined() {
    lines.sort(Comparator.comparingDouble(Block::top));
    List<Block> blocks = new ArrayList<>();
    for (Block line : lines) {
      int last = blocks.size() - 1;
      if (last >= 0 && continues(blocks.get(last), line)) {
        Block before = blocks.get(last);
        double bottom = Math.max(before.bottom(), line.bottom());
        blocks.set(last, new Block(before.top(), bottom, before.size()));
      } else {
        blocks.add(line);
      }
    }
    return blocks;
  }

  private static boolean continues(Block block, Block line) {
    return line.top() - block.bottom() <= (LEADING - ASCENT - DESCENT) * block.size()
        && Math.abs(line.size() - block.size()) <= SIZES * block.size();
  }
}
