package dev.dossier.csl.style;

import dev.dossier.csl.output.StyledText;
import java.util.List;

/** A rendering element of a style. */
public interface RenderingElement {
  /** Sets it; adds nothing if it comes to nothing. */
  void set(RenderContext context, List<List<StyledText>> parts);

  /** All of these, with nothing between. */
  static List<StyledText> all(
      List<RenderingElement> parts, RenderContext context, String delimiter) {
    List<List<StyledText>> found = new java.util.ArrayList<>();
    for (RenderingElement part : parts) {
      part.set(context, found);
    }
    return found.isEmpty() ? List.of() : StyledText.join(found, delimiter);
  }
}
