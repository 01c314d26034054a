package dev.dossier.pdf.engine;

import dev.dossier.pdf.markup.Xhtml;
import java.text.Bidi;
import java.util.ArrayDeque;
import java.util.Deque;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Prepares markup for layout from right to left.
 *
 * <p>openhtmltopdf places the inline elements of a line one after the other in the direction of the
 * paragraph (danfickle/openhtmltopdf#978), which scrambles a reference of several elements (a name,
 * a title in italics) in Latin letters; {@link VisualOrder} cannot help where it wraps. It also
 * shifts a line with a page counter, which it lays out again while drawing, to the left by its
 * width; no public issue of this is known. So the footer is a line from left to right (see {@link
 * MirroredPage#css}) in visual order. Can go once the engine orders whole lines by the Unicode
 * Bidirectional Algorithm, margin boxes included.
 */
public final class RtlMarkup {
  private final Document tree;

  public RtlMarkup(Document tree) {
    this.tree = tree;
  }

  /** Sets references in Latin letters from left to right ({@code class="turned"}). */
  public void turnReferences() {
    for (Element list : Xhtml.all(tree, "ul")) {
      if (!Xhtml.hasClass(list, "references")) {
        continue;
      }
      for (Element block : Xhtml.all(list, "div")) {
        boolean isText = !Xhtml.hasClass(block, "numbered");
        if (isText && isLeftToRight(block.getTextContent())) {
          Xhtml.addClass(block, "turned");
        }
      }
    }
  }

  /** Puts the parts of the footer in visual order. It is an artifact, which screen readers skip. */
  public void turnFoot(Element element) {
    Deque<Node> parts = new ArrayDeque<>();
    for (Node child : Xhtml.children(element)) {
      if (child instanceof Element part) {
        turnFoot(part);
        parts.push(part);
      } else if (child instanceof Text text) {
        Bidi bidi = new Bidi(text.getData(), Bidi.DIRECTION_RIGHT_TO_LEFT);
        for (int i = 0; i < bidi.getRunCount(); i++) {
          String run = text.getData().substring(bidi.getRunStart(i), bidi.getRunLimit(i));
          parts.push(tree.createTextNode(run));
        }
        element.removeChild(text);
      }
    }
    parts.forEach(element::appendChild);
  }

  /** Returns whether the first strong character of a text is written from left to right. */
  private static boolean isLeftToRight(String text) {
    return new Bidi(text, Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT).baseIsLeftToRight();
  }
}
