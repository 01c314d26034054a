package dev.dossier.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A citation in prose, in Pandoc's syntax: {@code [see @a, p. 3; @b]} or {@code @a says}.
 *
 * @param items the works cited, at least one
 * @param inText whether the author stands in the sentence and only the year in parentheses ({@code
 *     @a says})
 */
public record Citation(List<Item> items, boolean inText) {
  public Citation {
    items = List.copyOf(items);
  }

  /**
   * A work cited.
   *
   * @param key the citation key
   * @param prefix what stands before it: {@code see}; {@code null} if nothing
   * @param label CSL locator term: {@code page}, {@code chapter}; {@code null} if no locator
   * @param locator {@code 33-35}; {@code null} if none
   * @param suffix what stands after it; {@code null} if nothing
   * @param suppressAuthor whether the author is left out: {@code [-@key]}
   * @param offset of the key's {@code @} in the Markdown, in UTF-16 code units
   */
  public record Item(
      String key,
      @Nullable String prefix,
      @Nullable String label,
      @Nullable String locator,
      @Nullable String suffix,
      boolean suppressAuthor,
      int offset) {}
}
