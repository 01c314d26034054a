package dev.dossier.csl;

import java.util.List;

/** A rendering element of a style. */
interface Part {
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
