package dev.dossier.pdf.engine;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import dev.dossier.pdf.markup.Xhtml;
import dev.dossier.pdf.script.SoftHyphens;
import java.text.BreakIterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Finds a size for words that are longer than their line, and that the engine would break anywhere:
 * in the name at the top, and in the labels of facts. These have a width that goes with the theme
 * and not with the word, and their words may be long: a double surname, <i>Programmiersprachen</i>.
 *
 * <p>How wide a word is, is known once pages are laid out. Then the sizes are written into the
 * tree, and the pages are laid out again. So they hold whatever the user's style sheet says.
 */
final class FittedWords {
  /** The engine's unit: a twentieth of a CSS pixel. */
  private static final double POINTS = 0.75 / 20;

  /** A name is no smaller than that, in sizes of the text around it. */
  private static final double SMALLEST_NAME = 1.25;

  /** A label is no smaller than that, in points. */
  private static final double SMALLEST_LABEL = 8;

  /** A word takes no more of its line. */
  private static final double CAUTION = 0.99;

  private final RenderingContext context;

  /** Names and labels whose words do not fit: the size that they would fit in, in points. */
  private final Map<Element, Double> sizes = new LinkedHashMap<>();

  /** All labels, with the section that they are in. */
  private final Map<BlockBox, Node> labels = new LinkedHashMap<>();

  private FittedWords(RenderingContext context) {
    this.context = context;
  }

  /**
   * Writes sizes into the tree of pages that are laid out.
   *
   * @return whether there are any, so that the pages must be laid out again
   */
  static boolean fit(PdfBoxRenderer renderer) {
    FittedWords words = new FittedWords(renderer.getSharedContext().newRenderingContextInstance());
    words.lookIn(renderer.getRootBox(), null);
    words.fitLabels();
    return !words.sizes.isEmpty();
  }

  /**
   * @param masthead the box that holds the name and the photo; {@code null} outside of one
   */
  private void lookIn(Box box, @Nullable Box masthead) {
    Element element = box.getElement();
    Box around = masthead;
    if (element != null && box instanceof BlockBox block) {
      if (Xhtml.hasClass(element, "with-photo")) {
        around = around == null ? box : around;
      } else if (element.getTagName().equals("h1")) {
        fitName(block, around);
      } else if (isLabel(element)) {
        labels.put(block, section(element));
      }
    }
    for (Box child : box.getChildren()) {
      lookIn(child, around);
    }
  }

  /** Of a fact, and not of related talks. */
  private static boolean isLabel(Element element) {
    return Xhtml.hasClass(element, "label")
        && element.getParentNode() instanceof Element fact
        && Xhtml.hasClass(fact, "fact");
  }

  private static Node section(Node label) {
    Node node = label;
    while (node.getParentNode() instanceof Element parent
        && !node.getNodeName().equals("section")) {
      node = parent;
    }
    return node;
  }

  /** A name that would be too small beside the photo stands above it. */
  private void fitName(BlockBox name, @Nullable Box masthead) {
    double size = size(name.getStyle());
    double smallest = SMALLEST_NAME * size(name.getContainingBlock().getStyle());
    double widest = widest(name);
    double fitting = fitting(size, name.getContentWidth(), widest);
    if (fitting < smallest && masthead != null) {
      Xhtml.addClass(masthead.getElement(), "photo-below");
      sizes.put(masthead.getElement(), size);
      fitting = fitting(size, masthead.getContentWidth(), widest);
    }
    if (fitting < size) {
      set(name, Math.max(fitting, smallest));
    }
  }

  /** The labels of a section stay alike. Words that fit in no size are left as they are. */
  private void fitLabels() {
    Map<Node, Double> smallest = new LinkedHashMap<>();
    labels.forEach(
        (label, section) -> {
          double fitting = fitting(size(label.getStyle()), label.getContentWidth(), widest(label));
          if (fitting >= SMALLEST_LABEL) {
            smallest.merge(section, fitting, Math::min);
          }
        });
    labels.forEach(
        (label, section) -> {
          if (smallest.getOrDefault(section, Double.MAX_VALUE) < size(label.getStyle())) {
            set(label, smallest.getOrDefault(section, SMALLEST_LABEL));
          }
        });
  }

  /** The lines of labels stay as high, beside what they are labels of. */
  private void set(BlockBox box, double size) {
    Element element = box.getElement();
    sizes.put(element, size);
    String style = String.format(Locale.ROOT, "font-size: %.2fpt", size);
    if (!element.getTagName().equals("h1")) {
      double line = box.getStyle().getLineHeight(context) * POINTS;
      style += String.format(Locale.ROOT, "; line-height: %.2fpt", line);
    }
    String before = element.getAttribute("style");
    element.setAttribute("style", before.isEmpty() ? style : before + "; " + style);
  }

  private double size(CalculatedStyle style) {
    return style.getFont(context).size * POINTS;
  }

  /**
   * The size itself, if the widest word fits in it; not quite to the edge, as the engine would
   * break that. Sizes are whole tenths of a point.
   */
  private static double fitting(double size, double room, double widest) {
    double share = CAUTION * room / widest;
    return share >= 1 ? size : Math.floor(size * share * 10) / 10;
  }

  /** How wide the widest piece is that no line may end in. */
  private double widest(BlockBox box) {
    String text = box.getElement().getTextContent().strip();
    WordBreaks breaks = new WordBreaks();
    breaks.setText(text);
    int widest = 0;
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      widest = Math.max(widest, width(text.substring(start, end).strip(), box.getStyle()));
      start = end;
    }
    return widest;
  }

  /** With the hyphen, where it may end in one. */
  private int width(String piece, CalculatedStyle style) {
    String word = piece.endsWith(SoftHyphens.SIGN) ? SoftHyphens.without(piece) + "-" : piece;
    return context
        .getTextRenderer()
        .getWidth(context.getFontContext(), style.getFSFont(context), word);
  }
}
