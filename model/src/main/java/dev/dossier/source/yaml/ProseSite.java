package dev.dossier.source.yaml;

import dev.dossier.Problem;
import dev.dossier.Severity;
import org.jspecify.annotations.Nullable;

/** Where a piece of prose stands, so that a fault in its Markdown can be shown in the file. */
public interface ProseSite {
  /** The Markdown, as the record holds it. */
  String markdown();

  /** The YAML path: {@code projects[2].summary}, {@code projects[2].summary.de}. */
  String path();

  /**
   * A problem in this prose.
   *
   * @param offset where it starts in {@link #markdown()}, in UTF-16 code units
   * @param length how many code units are at fault
   */
  Problem problem(
      Severity severity, int offset, int length, String message, @Nullable String suggestion);

  /** A problem of all of this prose, without the quotes around it in the file. */
  default Problem problemOfAll(Severity severity, String message, @Nullable String suggestion) {
    return problem(severity, 0, markdown().length(), message, suggestion);
  }
}
