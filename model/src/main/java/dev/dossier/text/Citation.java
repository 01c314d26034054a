package dev.dossier.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A citation in prose, in Pandoc's syntax: {@code [see @a, p. 3; @b]} or {@code @a says}.
 *
 * @param items the cited works, at least one
 * @param inText whether the author is part of the sentence, with only the year in parentheses
 *     ({@code @a says})
 */
public record Citation(List<Item> items, boolean inText) {
  public Citation {
    items = List.copyOf(items);
  }

  /**
   * A cited work.
   *
   * @param key the citation key
   * @param prefix the text before it: {@code see}; {@code null} if there is none
   * @param label the CSL locator type: {@code page}, {@code chapter}; {@code null} without a
   *     locator
   * @param locator the locator: {@code 33-35}; {@code null} if there is none
   * @param suffix the text after it; {@code null} if there is none
   * @param suppressAuthor whether the author is omitted: {@code [-@key]}
   * @param offset the position of the {@code @} in the Markdown, in UTF-16 code units
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
