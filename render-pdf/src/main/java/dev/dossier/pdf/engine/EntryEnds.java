package dev.dossier.pdf.engine;

import dev.dossier.pdf.markup.Xhtml;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Keeps the last item of an entry, or a last paragraph of one line, with what precedes it: it would
 * be alone at the top of a page.
 *
 * <p>openhtmltopdf does not support {@code break-before: avoid}, and {@code widows} counts the
 * lines of one paragraph only. So what precedes it requests enough room for both. Can go once the
 * engine avoids such breaks; no public issue is known.
 */
final class EntryEnds {
  /** More lines than this are not kept together, which could leave a hole. */
  private static final int MOST = 7;

  /** The space between both, in lines. */
  private static final double GAP = 0.5;

  private final Document tree;
  private final LineEstimate estimate;
  private final double lineHeight;

  EntryEnds(Document tree, LineEstimate estimate, double lineHeight) {
    this.tree = tree;
    this.estimate = estimate;
    this.lineHeight = lineHeight;
  }

  void hold() {
    for (Element entry : Xhtml.all(tree, "article")) {
      if (!Xhtml.hasClass(entry, "keep")) {
        List<Element> parts = new ArrayList<>();
        collect(entry, parts);
        hold(parts);
      }
    }
  }

  /** Collects the items and paragraphs of an entry, but not those of entries in it. */
  private static void collect(Element parent, List<Element> parts) {
    for (Node child : Xhtml.children(parent)) {
      if (child instanceof Element part && !part.getTagName().equals("article")) {
        if (isPart(part)) {
          parts.add(part);
        } else {
          collect(part, parts);
        }
      }
    }
  }

  private static boolean isPart(Element element) {
    return element.getTagName().matches("p|pre")
        || Xhtml.hasClass(element, "head")
        || Xhtml.hasClass(element, "second")
        || (isItem(element) && Xhtml.all(element, "li").isEmpty());
  }

  private static boolean isItem(Element element) {
    return element.getTagName().equals("li");
  }

  private void hold(List<Element> parts) {
    if (parts.size() < 2) {
      return;
    }
    Element last = parts.get(parts.size() - 1);
    Element before = parts.get(parts.size() - 2);
    int lines = estimate.lines(before) + estimate.lines(last);
    boolean isAlone = isItem(last) || estimate.lines(last) == 1;
    if (isAlone && lines <= MOST && before.getAttribute("style").isEmpty()) {
      before.setAttribute(
          "style",
          String.format(
              Locale.ROOT, "-fs-page-break-min-height: %.1fpt", (lines + GAP) * lineHeight));
    }
  }
}
