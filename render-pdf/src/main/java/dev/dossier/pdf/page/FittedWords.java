package dev.dossier.pdf.page;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import dev.dossier.pdf.markup.Xhtml;
import dev.dossier.pdf.script.SoftHyphens;
import dev.dossier.pdf.script.WordBreaks;
import java.text.BreakIterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reduces the font size of words that are wider than their line in three places of fixed width: the
 * name in the masthead, the labels of facts, and headings in the margin. These may be long, such as
 * a double surname or <i>Programmiersprachen</i>, and would be broken between any two letters.
 *
 * <p>The width of a word is only known after layout. The sizes are then written into the tree, and
 * the pages are laid out again, so they hold for any style sheet of the user's.
 */
final class FittedWords {
  /** A name that would be smaller than this beside a photo is placed above it, in ems. */
  private static final double SMALL_NAME = 1.25;

  /** The smallest size of a name, in ems of its surroundings. */
  private static final double SMALLEST_NAME = 1;

  /** The smallest size of a label, in points. */
  private static final double SMALLEST_LABEL = 8;

  /** A name that takes more than this share of its line has no headline beside it. */
  private static final double LONG = 0.65;

  /** The letter-spacing of headings in ems, where they have any. */
  private static final double SPACED = 0.03;

  /** The largest share of its line that a word takes. */
  private static final double CAUTION = 0.99;

  private final RenderingContext context;

  /** Elements with a new font size, in points. */
  private final Map<Element, Double> sizes = new LinkedHashMap<>();

  /** All labels, each with its section, and all headings in the margin, with their document. */
  private final Map<BlockBox, Node> labels = new LinkedHashMap<>();

  private FittedWords(RenderingContext context) {
    this.context = context;
  }

  /**
   * Writes font sizes into the tree from which the pages were laid out.
   *
   * @return whether any were written, so that the pages must be laid out again
   */
  static boolean fit(PdfBoxRenderer renderer) {
    FittedWords words = new FittedWords(renderer.getSharedContext().newRenderingContextInstance());
    words.lookIn(renderer.getRootBox(), null);
    words.fitLabels();
    return !words.sizes.isEmpty();
  }

  /**
   * Fits names and collects labels.
   *
   * @param masthead the box that contains name and photo; {@code null} outside of one
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
      } else if (MarginHeadings.isInMargin(block)) {
        labels.put(block, element.getOwnerDocument());
      }
    }
    for (Box child : box.getChildren()) {
      lookIn(child, around);
    }
  }

  /** Returns whether an element is the label of a fact, not of related entries. */
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

  /**
   * A name that would become too small beside the photo is placed above it, and a headline beside a
   * long name below it.
   */
  private void fitName(BlockBox name, @Nullable Box masthead) {
    double size = size(name.getStyle());
    double room = name.getContentWidth();
    if (name.getElement().getParentNode() instanceof Element top && Xhtml.hasClass(top, "top")) {
      room = widthOf(top.getParentNode(), name);
      if (width(name.getElement().getTextContent().strip(), name.getStyle()) > LONG * room) {
        Xhtml.addClass(top, "stacked");
        sizes.put(top, size);
      }
    }
    double smallest = SMALLEST_NAME * size(name.getContainingBlock().getStyle());
    double widest = widest(name);
    double fitting = fitting(size, room, widest);
    if (fitting < SMALL_NAME * smallest && masthead != null) {
      Xhtml.addClass(masthead.getElement(), "photo-below");
      sizes.put(masthead.getElement(), size);
      fitting = fitting(size, masthead.getContentWidth(), widest);
    }
    if (fitting < size) {
      set(name, Math.max(fitting, smallest));
    }
  }

  /** Returns the width of the box of an element around a box. */
  private static double widthOf(Node element, Box inside) {
    Box box = inside;
    while (box.getElement() != element) {
      box = box.getParent();
    }
    return box.getContentWidth();
  }

  /**
   * All labels of a section get one size, and so do all headings in the margin. Words that fit in
   * no size stay as they are.
   */
  private void fitLabels() {
    Map<Node, Double> smallest = new LinkedHashMap<>();
    labels.forEach(
        (label, section) -> {
          double spaced = widest(label) * (1 + letterSpacing(label.getStyle()));
          double fitting = fitting(size(label.getStyle()), label.getContentWidth(), spaced);
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

  /** The line height of labels stays, as it is that of the text beside them. */
  private void set(BlockBox box, double size) {
    Element element = box.getElement();
    sizes.put(element, size);
    String style = String.format(Locale.ROOT, "font-size: %.2fpt", size);
    if (!element.getTagName().equals("h1")) {
      double line = box.getStyle().getLineHeight(context) * LaidOutPages.POINTS;
      style += String.format(Locale.ROOT, "; line-height: %.2fpt", line);
    }
    String before = element.getAttribute("style");
    element.setAttribute("style", before.isEmpty() ? style : before + "; " + style);
  }

  private double size(CalculatedStyle style) {
    return style.getFont(context).size * LaidOutPages.POINTS;
  }

  /**
   * Returns the font size, in tenths of a point, in which the widest word fits. It leaves a margin:
   * the engine would break a word that fills its line exactly.
   */
  private static double fitting(double size, double room, double widest) {
    double share = CAUTION * room / widest;
    return share >= 1 ? size : Math.floor(size * share * 10) / 10;
  }

  /** Returns letter-spacing as a share of the width of letters, which are half an em on average. */
  private double letterSpacing(CalculatedStyle style) {
    return style.hasLetterSpacing() ? 2 * SPACED : 0;
  }

  /** Returns the width of the widest unbreakable piece of text. */
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

  /** Returns the width of a piece, with the hyphen that it may end in. */
  private int width(String piece, CalculatedStyle style) {
    String word = piece.endsWith(SoftHyphens.SIGN) ? SoftHyphens.without(piece) + "-" : piece;
    return context
        .getTextRenderer()
        .getWidth(context.getFontContext(), style.getFSFont(context), word);
  }
}
