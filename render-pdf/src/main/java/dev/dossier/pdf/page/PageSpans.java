package dev.dossier.pdf.page;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The pages on which the lines of elements are, by the ids of the elements. */
final class PageSpans {
  /** The id of an element of which this one is the rest, see {@link SidePanel}. */
  static final String REST_OF = "data-rest-of";

  private final Map<String, PageSpan> spans = new HashMap<>();
  private final List<PageBox> pages;

  private PageSpans(List<PageBox> pages) {
    this.pages = pages;
  }

  /** Returns the pages of all elements with an id that have text. */
  static Map<String, PageSpan> of(PdfBoxRenderer renderer) {
    PageSpans spans = new PageSpans(renderer.getRootBox().getLayer().getPages());
    spans.lookIn(renderer.getRootBox(), List.of());
    return spans.spans;
  }

  private void lookIn(Box box, List<String> ids) {
    if (box instanceof LineBox) {
      int page = page(box.getAbsY());
      ids.forEach(id -> spans.merge(id, new PageSpan(page, page), PageSpan::and));
      return;
    }
    Element element = box.getElement();
    String id = element == null ? "" : element.getAttribute("id") + element.getAttribute(REST_OF);
    List<String> all =
        id.isEmpty() || ids.contains(id)
            ? ids
            : Stream.concat(ids.stream(), Stream.of(id)).toList();
    box.getChildren().forEach(child -> lookIn(child, all));
  }

  private int page(int top) {
    int page = 1;
    while (page < pages.size() && pages.get(page).getTop() <= top) {
      page++;
    }
    return page;
  }
}
