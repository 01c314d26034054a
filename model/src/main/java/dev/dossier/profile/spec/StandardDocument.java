package dev.dossier.profile.spec;

import java.util.List;

/**
 * A document of a profile that lists none.
 *
 * @param name its name: {@code cv}
 * @param format the name of its format: {@code pdf}
 * @param file its file in the output folder: {@code cv.pdf}
 */
public record StandardDocument(String name, String format, String file) {
  /** A page and a CV. */
  public static final List<StandardDocument> ALL =
      List.of(
          new StandardDocument("portfolio", "html", "index.html"),
          new StandardDocument("cv", "pdf", "cv.pdf"));
}
