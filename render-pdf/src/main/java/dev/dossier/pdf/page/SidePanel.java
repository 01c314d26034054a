package dev.dossier.pdf.page;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import dev.dossier.pdf.markup.Xhtml;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Fills the first page of a theme with a panel: sections for which the panel ({@code
 * class="panel"}) has no room move to the text beside it ({@code "text"}), and text for which the
 * first page has no room moves below both, where it has the full width ({@code "wide"}).
 *
 * <p>What fits is only known after layout, so the tree is changed and the pages are laid out again.
 */
final class SidePanel {
  /** Elements that are split before the first child that does not fit. */
  private static final List<String> SPLIT = List.of("section", "ul");

  /**
   * Elements that are split only if they would leave more than a tenth of the page empty, as
   * paragraphs are.
   */
  private static final List<String> LARGE = List.of("article", "div");

  private static final String BREAK = "break-before";

  // By identity: an element of the markup has no other equality.
  private final IdentityHashMap<Element, Integer> bottoms = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Integer> tops = new IdentityHashMap<>();
  private final SplitParagraphs paragraphs;
  private final int pageEnd;
  private final int pageHeight;
  private final List<String> order;

  private SidePanel(PdfBoxRenderer renderer, List<String> order) {
    this.order = order;
    PageBox page = renderer.getRootBox().getLayer().getPages().get(0);
    pageEnd = page.getBottom();
    pageHeight = pageEnd - page.getTop();
    paragraphs = new SplitParagraphs(pageEnd);
    measure(renderer.getRootBox());
  }

  /**
   * Moves what does not fit.
   *
   * @param order the ids of sections in the order of the document
   * @return whether anything was moved, so that the pages must be laid out again and may have to be
   *     filled again
   */
  static boolean fill(PdfBoxRenderer renderer, List<String> order) {
    Element root = renderer.getRootBox().getElement();
    if (root == null) {
      return false;
    }
    List<Element> all = Xhtml.all(root.getOwnerDocument(), "div");
    Element panel = withClass("panel", all);
    Element text = withClass("text", all);
    Element wide = withClass("wide", all);
    if (panel == null || text == null || wide == null || wide.hasChildNodes()) {
      return false;
    }
    SidePanel side = new SidePanel(renderer, order);
    return side.empty(panel, text) || side.cut(text, wide);
  }

  private static @Nullable Element withClass(String name, List<Element> all) {
    return all.stream().filter(div -> Xhtml.hasClass(div, name)).findFirst().orElse(null);
  }

  private void measure(Box box) {
    if (box instanceof BlockBox block && box.getElement() != null) {
      paragraphs.add(block);
      tops.merge(box.getElement(), box.getAbsY(), Math::min);
      bottoms.merge(box.getElement(), box.getAbsY() + box.getHeight(), Math::max);
    }
    box.getChildren().forEach(this::measure);
  }

  private boolean fits(Element element) {
    return bottoms.getOrDefault(element, 0) <= pageEnd;
  }

  /** Moves sections out of the panel, but not the contacts. */
  private boolean empty(Element panel, Element text) {
    List<Element> moved = new ArrayList<>();
    for (Node child : Xhtml.children(panel)) {
      if (child instanceof Element section
          && !Xhtml.hasClass(section, "contact-section")
          && (!fits(section) || !moved.isEmpty())) {
        moved.add(section);
      }
    }
    moved.forEach(section -> insert(section, text));
    return !moved.isEmpty();
  }

  /** Inserts a section before the first one that follows it in the document. */
  private void insert(Element section, Element text) {
    int place = order.indexOf(section.getAttribute("id"));
    Node next = null;
    for (Node child : Xhtml.children(text)) {
      if (next == null
          && child instanceof Element other
          && order.indexOf(other.getAttribute("id")) > place) {
        next = other;
      }
    }
    text.insertBefore(section, next);
  }

  /** Moves the text that is not on the first page. */
  private boolean cut(Element text, Element wide) {
    List<Node> rest = rest(text);
    rest.forEach(wide::appendChild);
    if (!rest.isEmpty()) {
      Xhtml.addClass(wide, "next-page");
      dropBreak(wide);
    }
    return !rest.isEmpty();
  }

  /** What begins the second page needs no page break of its own, which would leave one empty. */
  private static void dropBreak(Element wide) {
    for (Element first = Xhtml.firstElement(wide);
        first != null;
        first = Xhtml.firstElement(first)) {
      if (Xhtml.hasClass(first, BREAK)) {
        first.setAttribute("class", first.getAttribute("class").replace(BREAK, "").strip());
      }
    }
  }

  /** Removes the children of an element that do not fit, and what follows them; returns them. */
  private List<Node> rest(Element parent) {
    List<Node> rest = new ArrayList<>();
    for (Node child : Xhtml.children(parent)) {
      boolean isFirst = rest.isEmpty() && child instanceof Element element && !fits(element);
      if (isFirst && canSplit((Element) child)) {
        rest.add(split((Element) child));
      } else if (isFirst && leavesHole((Element) child) && paragraphs.canSplit((Element) child)) {
        rest.add(paragraphs.split((Element) child));
      } else if (isFirst || !rest.isEmpty()) {
        rest.add(parent.removeChild(child));
      }
    }
    if (!rest.isEmpty()) {
      moveHeadings(parent, rest);
    }
    return rest;
  }

  private boolean canSplit(Element element) {
    String name = element.getTagName();
    return !Xhtml.hasClass(element, "keep")
        && (SPLIT.contains(name) || (LARGE.contains(name) && leavesHole(element)));
  }

  /** Returns whether a tenth of the page would be empty without an element. */
  private boolean leavesHole(Element element) {
    return pageEnd - tops.getOrDefault(element, 0) > pageHeight / 10;
  }

  /** Returns the rest of an element as a copy, which replaces it if nothing of it fits. */
  private Element split(Element element) {
    List<Node> rest = rest(element);
    Element copy = (Element) element.cloneNode(false);
    rest.forEach(copy::appendChild);
    if (Xhtml.firstElement(element) == null) {
      element.getParentNode().removeChild(element);
    } else {
      if (copy.hasAttribute("id")) {
        copy.setAttribute(PageSpans.REST_OF, copy.getAttribute("id"));
        copy.removeAttribute("id");
      }
      Xhtml.addClass(copy, "rest-of");
    }
    return copy;
  }

  /** Headings stay with what follows them. */
  private static void moveHeadings(Element parent, List<Node> rest) {
    Node last = parent.getLastChild();
    while (last != null && (!(last instanceof Element element) || isHeading(element))) {
      rest.add(0, parent.removeChild(last));
      last = parent.getLastChild();
    }
  }

  private static boolean isHeading(Element element) {
    return element.getTagName().matches("h[2-6]") || Xhtml.hasClass(element, "head");
  }
}
