package dev.dossier.pdf.page;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import dev.dossier.pdf.markup.Xhtml;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Aligns the first line of a panel ({@code class="panel"}) with the first line below the masthead
 * beside it.
 *
 * <p>Text extractors would read what is beside the name before the headline. How high a masthead is
 * is only known after layout.
 */
final class PanelTop {
  private static final String MASTHEAD = "masthead";
  private static final String PANEL = "panel";

  /** The boxes of masthead and panel, by class. */
  private final Map<String, Box> boxes = new TreeMap<>();

  private PanelTop(Box root) {
    find(root);
  }

  /**
   * Writes the padding of the panel into the tree from which the pages were laid out.
   *
   * @return whether there is a panel whose padding changed, so that the pages must be laid out
   *     again
   */
  static boolean align(PdfBoxRenderer renderer) {
    PanelTop top = new PanelTop(renderer.getRootBox());
    Box masthead = top.boxes.get(MASTHEAD);
    Box panel = top.boxes.get(PANEL);
    if (masthead == null || panel == null) {
      return false;
    }
    Integer beside = null;
    boolean isBelow = false;
    for (Box part : masthead.getParent().getChildren()) {
      beside = isBelow && beside == null ? firstBaseline(part) : beside;
      isBelow |= part == masthead;
    }
    Integer first = firstBaseline(panel);
    if (beside == null || first == null || beside.equals(first)) {
      return false;
    }
    Box child = panel.getChild(0);
    int padding = child.getAbsY() - panel.getAbsY() + beside - first;
    Element element = panel.getElement();
    element.setAttribute(
        "style",
        String.format(
            Locale.ROOT, "padding-top: %.2fpt", Math.max(0, padding) * LaidOutPages.POINTS));
    return true;
  }

  private void find(Box box) {
    Element element = box.getElement();
    if (element != null) {
      for (String name : new String[] {MASTHEAD, PANEL}) {
        if (Xhtml.hasClass(element, name)) {
          boxes.putIfAbsent(name, box);
        }
      }
    }
    if (boxes.size() < 2) {
      box.getChildren().forEach(this::find);
    }
  }

  private static @Nullable Integer firstBaseline(Object part) {
    if (part instanceof InlineText text) {
      return text.getSubstring().isBlank()
          ? null
          : text.getParent().getAbsY() + text.getParent().getBaseline();
    }
    Iterable<?> children =
        part instanceof InlineLayoutBox line
            ? line.getInlineChildren()
            : part instanceof Box box ? box.getChildren() : java.util.List.of();
    for (Object child : children) {
      Integer baseline = firstBaseline(child);
      if (baseline != null) {
        return baseline;
      }
    }
    return null;
  }
}
