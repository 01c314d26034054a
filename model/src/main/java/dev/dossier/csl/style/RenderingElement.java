package dev.dossier.csl.style;

import dev.dossier.csl.output.StyledText;
import java.util.List;

/** A rendering element of a style. */
public interface RenderingElement {
  /** Renders the element; adds nothing if the result is empty. */
  void set(RenderContext context, List<List<StyledText>> parts);

  /** Renders elements with a delimiter between them. */
  static List<StyledText> all(
      List<RenderingElement> parts, RenderContext context, String delimiter) {
    List<List<StyledText>> found = new java.util.ArrayList<>();
    for (RenderingElement part : parts) {
      part.set(context, found);
    }
    return found.isEmpty() ? List.of() : StyledText.join(found, delimiter);
  }
}
