package dev.dossier.pdf.engine;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import dev.dossier.pdf.markup.Xhtml;
import dev.dossier.pdf.script.SoftHyphens;
import dev.dossier.pdf.script.WordParts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Gives soft hyphens to words that are longer than their line. Addresses and file names get none:
 * the hyphen would become part of them.
 *
 * <p>Works around {@code word-wrap: break-word} of openhtmltopdf, which breaks a word that is too
 * long between any two letters and has no hyphenation without a hyphenator of its own
 * (openhtmltopdf#120, danfickle/openhtmltopdf#113). Which words are too long is only known after
 * layout, so the hyphens are written into the tree and the pages are laid out again. Can go once
 * the engine can hyphenate only words that do not fit.
 */
public final class BrokenWords {
  private boolean any;
  private final Set<List<Object>> done = new HashSet<>();

  private BrokenWords() {}

  /**
   * Writes soft hyphens into the tree from which the pages were laid out.
   *
   * @return whether any were added, so that the pages must be laid out again
   */
  public static boolean hyphenate(PdfBoxRenderer renderer) {
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

  /** Returns whether the line ends between two letters. */
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
