package dev.dossier.render;

import dev.dossier.Problem;
import dev.dossier.document.Document;
import java.util.List;

/**
 * Decides which documents need not be rendered, since an earlier run has written the same files.
 *
 * <p>A renderer sees nothing but a document and the files at the paths in it, so that a document of
 * an earlier run with the same value, without problems, still is what rendering would give.
 */
public interface KeptDocuments {
  /** Keeps no document. */
  KeptDocuments NONE = document -> List.of();

  /**
   * Returns the files of a document that is kept as it is. It is called for each document that is
   * asked for, in order.
   *
   * @return the files in the output folder, relative to it, with {@code /} between names, the main
   *     one first; empty if the document must be rendered
   */
  List<String> files(Document document);

  /**
   * Called for each document that was rendered.
   *
   * @param problems what its renderer has reported
   */
  default void rendered(Document document, List<Problem> problems) {}
}
