package dev.dossier.pdf.engine;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import dev.dossier.pdf.markup.Xhtml;
import dev.dossier.pdf.script.SoftHyphens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Finds words that are longer than their line, which the engine has broken just anywhere, and gives
 * them soft hyphens. Addresses and names of files are left as they are: a hyphen would become part
 * of them.
 *
 * <p>Which words these are, is known once pages are laid out. Then the hyphens are written into the
 * tree, and the pages are laid out again.
 */
final class BrokenWords {
  private boolean any;
  private final Set<List<Object>> done = new HashSet<>();

  private BrokenWords() {}

  /**
   * Writes soft hyphens into the tree of pages that are laid out.
   *
   * @return whether there are any, so that the pages must be laid out again
   */
  static boolean hyphenate(PdfBoxRenderer renderer) {
    BrokenWords words = new BrokenWords();
    words.lookIn(renderer.getRootBox());
    return words.any;
  }

  private void lookIn(Object part) {
    if (part instanceof InlineText text) {
      if (isBroken(text)) {
        hyphenate(element(text.getParent()), text.getMasterText(), text.getEnd());
      }
    } else if (part instanceof InlineLayoutBox box) {
      box.getInlineChildren().forEach(this::lookIn);
    } else if (part instanceof Box box) {
      for (Box child : box.getChildren()) {
        lookIn(child);
      }
    }
  }

  /** Whether a line ends between two letters. */
  private static boolean isBroken(InlineText text) {
    String all = text.getMasterText();
    int end = text.getEnd();
    return end > 0
        && end < all.length()
        && SoftHyphens.takes(all.charAt(end - 1))
        && SoftHyphens.takes(all.charAt(end));
  }

  private static Element element(Box box) {
    Box around = box;
    while (around.getElement() == null) {
      around = around.getParent();
    }
    return around.getElement();
  }

  private void hyphenate(Element element, String text, int at) {
    int start = at;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    String word = text.substring(start, end);
    if (!done.add(List.of(element, word)) || WordParts.isAddress(word)) {
      return;
    }
    String hyphenated = SoftHyphens.in(word);
    for (Text node : texts(element)) {
      if (!hyphenated.equals(word) && node.getData().contains(word)) {
        node.setData(node.getData().replace(word, hyphenated));
        any = true;
      }
    }
  }

  private static List<Text> texts(Node node) {
    List<Text> texts = new ArrayList<>();
    for (Node child : Xhtml.children((Element) node)) {
      if (child instanceof Text text) {
        texts.add(text);
      } else if (child instanceof Element) {
        texts.addAll(texts(child));
      }
    }
    return texts;
  }
}
