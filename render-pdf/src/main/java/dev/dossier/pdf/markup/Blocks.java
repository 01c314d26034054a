package dev.dossier.pdf.markup;

import java.util.Set;
import org.w3c.dom.Element;

/** The block-level elements. */
public final class Blocks {
  private static final Set<String> NAMES =
      Set.of(
          ("body section article div p ul ol li h1 h2 h3 h4 h5 h6 blockquote pre hr"
                  + " table thead tbody tr th td")
              .split(" "));

  private Blocks() {}

  public static boolean isBlock(Element element) {
    return NAMES.contains(element.getTagName());
  }
}
