package dev.dossier.csl.style;

import dev.dossier.csl.output.Run;
import java.util.List;

/** A rendering element of a style. */
public interface Part {
  /** Sets it; adds nothing if it comes to nothing. */
  void set(Setting setting, List<List<Run>> parts);

  /** All of these, with nothing between. */
  static List<Run> all(List<Part> parts, Setting setting, String delimiter) {
    List<List<Run>> found = new java.util.ArrayList<>();
    for (Part part : parts) {
      part.set(setting, found);
    }
    return found.isEmpty() ? List.of() : Run.join(found, delimiter);
  }
}
