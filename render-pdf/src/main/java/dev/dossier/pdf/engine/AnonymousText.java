package dev.dossier.pdf.engine;

import dev.dossier.pdf.markup.Blocks;
import dev.dossier.pdf.markup.Xhtml;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Wraps text that stands beside elements (anonymous inline boxes of CSS) in elements of its own.
 *
 * <p>openhtmltopdf draws the anonymous text of a line before the elements in it, so programs that
 * read a page in drawing order read "for <em>A</em> and <em>B</em>" as "for and A B"
 * (danfickle/openhtmltopdf#680). It also tags an inline element with a {@code lang} as part of its
 * block and loses the language, unless the element is nested in another one; no public issue of
 * this is known. Can go once drawing and tags follow the document.
 */
public final class AnonymousText {
  private final Document tree;

  public AnonymousText(Document tree) {
    this.tree = tree;
  }

  /** Wraps text beside elements, and then inline elements with a language. */
  public void wrap() {
    wrapMixedText();
    wrapLanguages();
  }

  private void wrapMixedText() {
    for (Element element : Xhtml.all(tree, "*")) {
      if (Blocks.isBlock(element)) {
        trim(element);
      }
      List<Node> children = Xhtml.children(element);
      if (children.stream().noneMatch(Element.class::isInstance)) {
        continue;
      }
      boolean hasBlocks = children.stream().anyMatch(AnonymousText::isBlock);
      for (Node child : children) {
        if (child instanceof Text text && !(hasBlocks && text.getData().isBlank())) {
          Element span = tree.createElement("span");
          element.replaceChild(span, text);
          span.appendChild(text);
        }
      }
    }
  }

  /** Removes white space at the ends of a block: it is not drawn, but would get an element. */
  private static void trim(Element block) {
    for (Node end : new Node[] {block.getFirstChild(), block.getLastChild()}) {
      if (end instanceof Text text && text.getData().isBlank() && text.getParentNode() == block) {
        block.removeChild(text);
      }
    }
  }

  private void wrapLanguages() {
    for (Element element : Xhtml.all(tree, "*")) {
      if (element.hasAttribute("lang") && isInLine(element)) {
        Element span = tree.createElement("span");
        element.getParentNode().replaceChild(span, element);
        span.appendChild(element);
      }
    }
  }

  private static boolean isInLine(Element element) {
    return element.getParentNode() instanceof Element && !Blocks.isBlock(element);
  }

  private static boolean isBlock(Node node) {
    return node instanceof Element element && Blocks.isBlock(element);
  }
}
