package dev.dossier.pdf.page;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import dev.dossier.pdf.markup.Xhtml;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Sets entries of one line apart from their neighbours if they take several lines ({@code
 * class="wrapped"}, {@code "after-wrapped"}).
 *
 * <p>To poppler's {@code pdftotext}, lines at equal distances are one block, and it reads a block
 * line by line: the date on the first line of a title within the title.
 */
final class WrappedLines {
  // By identity: an element of the markup has no other equality.
  private final Set<Node> wrapped = Collections.newSetFromMap(new IdentityHashMap<>());

  private WrappedLines() {}

  /**
   * Writes the classes into the tree from which the pages were laid out.
   *
   * @return whether any were written, so that the pages must be laid out again
   */
  static boolean mark(PdfBoxRenderer renderer) {
    WrappedLines lines = new WrappedLines();
    lines.lookIn(renderer.getRootBox());
    Element root = renderer.getRootBox().getElement();
    if (lines.wrapped.isEmpty() || root == null) {
      return false;
    }
    Element before = null;
    for (Element entry : Xhtml.all(root, "article")) {
      if (Xhtml.hasClass(entry, "line")) {
        lines.mark(entry, before);
        before = entry;
      }
    }
    return true;
  }

  private void lookIn(Box box) {
    if (box instanceof LineBox) {
      return;
    }
    Element heading = box.getElement();
    if (heading != null
        && box.getChildCount() > 1
        && box.getChild(0) instanceof LineBox
        && heading.getTagName().matches("h[3-6]")) {
      wrapped.add(heading.getParentNode().getParentNode());
    }
    box.getChildren().forEach(this::lookIn);
  }

  private void mark(Element entry, @Nullable Element before) {
    if (wrapped.contains(entry)) {
      Xhtml.addClass(entry, "wrapped");
    } else if (wrapped.contains(before)) {
      Xhtml.addClass(entry, "after-wrapped");
    }
  }
}
