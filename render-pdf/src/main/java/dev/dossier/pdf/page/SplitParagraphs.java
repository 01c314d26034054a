package dev.dossier.pdf.page;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import dev.dossier.pdf.markup.Xhtml;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Splits paragraphs behind the last sentence for which a page has room, so that the rest can have
 * another width: what is beside the paragraph is read between both parts.
 */
final class SplitParagraphs {
  /** As {@code orphans} and {@code widows} of the style sheet. */
  private static final int LEAST_LINES = 2;

  private static final Pattern SENTENCE = Pattern.compile("[.!?…][)”’\"']*(?=\\s)");

  // By identity: an element of the markup has no other equality.
  private final IdentityHashMap<Element, List<String>> lines = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Integer> fitting = new IdentityHashMap<>();
  private final int pageEnd;

  /**
   * @param pageEnd the lower edge of the page, in the engine's dots
   */
  SplitParagraphs(int pageEnd) {
    this.pageEnd = pageEnd;
  }

  /** Measures the lines of a box, if it has any. */
  void add(BlockBox box) {
    Element element = box.getElement();
    List<Box> children = box.getChildren();
    if (element != null
        && element.getTagName().equals("p")
        && !children.isEmpty()
        && children.stream().allMatch(LineBox.class::isInstance)) {
      lines.put(element, children.stream().map(line -> letters(LineText.of(line))).toList());
      fitting.put(element, (int) children.stream().filter(this::fits).count());
    }
  }

  private boolean fits(Box line) {
    return line.getAbsY() + line.getHeight() <= pageEnd;
  }

  private static String letters(String text) {
    return text.replaceAll("\\s+", "");
  }

  /**
   * Returns whether a sentence ends in the second line of a paragraph or later, and two lines do
   * not fit.
   */
  boolean canSplit(Element paragraph) {
    List<String> all = lines.getOrDefault(paragraph, List.of());
    int first = fitting.getOrDefault(paragraph, 0);
    return first >= LEAST_LINES
        && all.size() - first >= LEAST_LINES
        && String.join("", all).equals(letters(text(paragraph)))
        && lettersThatFit(paragraph) > all.get(0).length();
  }

  /** Returns the text of an element without its notes, which are at the foot of the page. */
  private static String text(Node node) {
    if (node instanceof Text text) {
      return text.getData();
    }
    StringBuilder all = new StringBuilder();
    if (!isNote(node)) {
      Xhtml.children(node).forEach(child -> all.append(text(child)));
    }
    return all.toString();
  }

  private static boolean isNote(Node node) {
    return node instanceof Element element && Xhtml.hasClass(element, "foot-note");
  }

  /** Returns the number of letters in the sentences that fit. */
  private int lettersThatFit(Element paragraph) {
    int first = fitting.getOrDefault(paragraph, 0);
    int letters =
        lines.getOrDefault(paragraph, List.of()).subList(0, first).stream()
            .mapToInt(String::length)
            .sum();
    String text = text(paragraph);
    int end =
        SENTENCE
            .matcher(text.substring(0, end(text, letters) + 1))
            .results()
            .mapToInt(MatchResult::end)
            .max()
            .orElse(0);
    return letters(text.substring(0, end)).length();
  }

  /** Removes the sentences that do not fit from a paragraph, and returns them as another. */
  Element split(Element paragraph) {
    return rest(paragraph, lettersThatFit(paragraph));
  }

  /** Moves what follows a number of letters to a copy of an element. */
  private static Element rest(Element element, int letters) {
    Element rest = (Element) element.cloneNode(false);
    rest.removeAttribute("id");
    int left = letters;
    for (Node child : Xhtml.children(element)) {
      int length = letters(text(child)).length();
      if (length <= left && (left > 0 || isNote(child))) {
        left -= length;
      } else if (left == 0) {
        rest.appendChild(child);
      } else if (child instanceof Text text) {
        rest.appendChild(text.splitText(end(text.getData(), left)));
        left = 0;
      } else {
        rest.appendChild(rest((Element) child, left));
        left = 0;
      }
    }
    return rest;
  }

  /** Returns where a number of letters of a text ends. */
  private static int end(String text, int letters) {
    int end = 0;
    for (int left = letters; left > 0; end++) {
      left -= Character.isWhitespace(text.charAt(end)) ? 0 : 1;
    }
    return end;
  }
}
