package dev.dossier.profile.spec;

import java.util.List;

/**
 * A default document, for profiles that list none.
 *
 * @param name the name: {@code cv}
 * @param format the name of the format: {@code pdf}
 * @param file the file in the output folder: {@code cv.pdf}
 */
public record StandardDocument(String name, String format, String file) {
  /** The default documents: a page and a CV. */
  public static final List<StandardDocument> ALL =
      List.of(
          new StandardDocument("portfolio", "html", "index.html"),
          new StandardDocument("cv", "pdf", "cv.pdf"));
}
