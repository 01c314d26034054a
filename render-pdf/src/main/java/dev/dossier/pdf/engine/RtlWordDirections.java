package dev.dossier.pdf.engine;

import dev.dossier.pdf.markup.Blocks;
import dev.dossier.pdf.markup.Xhtml;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Sets the direction of words that are kept together ({@code span class="glue"}) in documents that
 * are written from right to left.
 *
 * <p>openhtmltopdf orders the text of an inline block as a paragraph of its own. A comma between
 * two words in Latin letters runs with them by the Unicode Bidirectional Algorithm; at the end of
 * an inline block it would run with the page, to the left of its word. No public issue of this is
 * known. Can go once the engine applies the algorithm to whole lines (danfickle/openhtmltopdf#978).
 */
public final class RtlWordDirections {
  private RtlWordDirections() {}

  /** Marks the words of a tree that run from left to right in their paragraphs. */
  public static void set(Document tree) {
    Map<Element, List<Element>> words = new LinkedHashMap<>();
    for (Element span : Xhtml.all(tree, "span")) {
      Element block = Xhtml.hasClass(span, "glue") ? block(span) : null;
      if (block != null) {
        words.computeIfAbsent(block, any -> new ArrayList<>()).add(span);
      }
    }
    words.forEach(RtlWordDirections::set);
  }

  private static void set(Element block, List<Element> words) {
    String text = block.getTextContent();
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
    Map<Node, Integer> starts = starts(block);
    int firstLetter = text.length() - text.stripLeading().length();
    for (Element word : words) {
      int start = starts.getOrDefault(word, 0);
      int end = start + word.getTextContent().length();
      // The engine would lay out a line from left to right whose first box has that direction.
      boolean isFirst = start <= firstLetter;
      if (!isFirst && isLeftToRight(bidi, start, end)) {
        word.setAttribute("dir", "ltr");
      }
    }
  }

  private static boolean isLeftToRight(Bidi bidi, int start, int end) {
    for (int i = start; i < end; i++) {
      if (bidi.getLevelAt(i) % 2 != 0) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Element block(Element span) {
    Node node = span.getParentNode();
    while (node instanceof Element element && !Blocks.isBlock(element)) {
      node = element.getParentNode();
    }
    return node instanceof Element block ? block : null;
  }

  /** Returns where the text of each element begins in that of a block. */
  private static Map<Node, Integer> starts(Element block) {
    Map<Node, Integer> starts = new HashMap<>();
    addStarts(block, 0, starts);
    return starts;
  }

  private static int addStarts(Element parent, int start, Map<Node, Integer> starts) {
    starts.put(parent, start);
    int at = start;
    for (Node child : Xhtml.children(parent)) {
      at =
          child instanceof Element element
              ? addStarts(element, at, starts)
              : at + (child instanceof Text text ? text.getLength() : 0);
    }
    return at;
  }
}
