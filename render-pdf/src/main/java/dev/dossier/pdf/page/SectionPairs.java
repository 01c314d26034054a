package dev.dossier.pdf.page;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import dev.dossier.pdf.markup.Xhtml;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Sets sections that are side by side ({@code class="pair"}) one below the other ({@code "apart"})
 * if the page before them has no room for both columns, and a tenth of it would be empty.
 */
final class SectionPairs {
  private final List<PageBox> pages;
  private boolean any;

  private SectionPairs(PdfBoxRenderer renderer) {
    pages = renderer.getRootBox().getLayer().getPages();
    lookIn(renderer.getRootBox());
  }

  /**
   * Writes the class into the tree from which the pages were laid out.
   *
   * @return whether any was written, so that the pages must be laid out again
   */
  static boolean part(PdfBoxRenderer renderer) {
    return new SectionPairs(renderer).any;
  }

  private void lookIn(Box box) {
    Box before = null;
    for (Box child : box.getChildren()) {
      Element element = child.getElement();
      if (element != null && Xhtml.hasClass(element, "pair")) {
        if (before != null && leavesHole(before, child)) {
          element.setAttribute("class", "pair apart");
          any = true;
        }
      } else {
        lookIn(child);
      }
      before = child;
    }
  }

  private boolean leavesHole(Box before, Box pair) {
    int end = before.getAbsY() + before.getHeight();
    for (PageBox page : pages) {
      if (end > page.getTop() && end <= page.getBottom() && pair.getAbsY() >= page.getBottom()) {
        return page.getBottom() - end > (page.getBottom() - page.getTop()) / 10;
      }
    }
    return false;
  }
}
