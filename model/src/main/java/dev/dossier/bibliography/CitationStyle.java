package dev.dossier.bibliography;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A citation style of the Citation Style Language.
 *
 * @param name as the profile says it: {@code ieee}, {@code styles/own.csl}
 * @param xml the style, independent (not one that only points to another)
 */
public record CitationStyle(String name, String xml) {
  /**
   * The style of a document that names none. An edition is named so that lists stay as they are
   * when the CSL project moves {@code chicago-author-date} to the next.
   */
  public static final String DEFAULT = "chicago-author-date-17th-edition";

  /**
   * Finds a style.
   *
   * @param nameOrFile name of a style of the CSL project ({@code ieee}), or a path ending in {@code
   *     .csl} of a file in {@code folder}
   * @param folder absolute path of the profile's folder; {@code null} if there is none
   * @throws UnknownStyleException if there is no such style, or the file is no style
   */
  public static CitationStyle named(String nameOrFile, @Nullable Path folder)
      throws UnknownStyleException {
    return new CitationStyle(nameOrFile, "");
  }
}
