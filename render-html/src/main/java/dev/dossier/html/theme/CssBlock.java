package dev.dossier.html.theme;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A block of a style sheet. Selectors of the root element or the body set properties of the whole
 * page; a block knows for which colour schemes it does so.
 *
 * @param start offset of its brace
 * @param condition the strictest condition of this block and the blocks around it
 * @param schemes schemes of the whole page that its declarations apply to, {@code light} or {@code
 *     dark}; empty for a part of the page or for paper
 */
record CssBlock(int start, Condition condition, List<String> schemes) {
  private static final Pattern WHOLE_PAGE =
      Pattern.compile("(:root|html|body)(:root|\\[[^]]*]|:not\\([^)]*\\))*+");
  private static final Pattern NEGATION = Pattern.compile(":not\\([^)]*\\)");

  /** Longer selectors are not examined, since matching takes stack space. */
  private static final int MAX_SELECTOR = 300;

  /** When a block applies, from lenient to strict. */
  enum Condition {
    NONE,
    LIGHT,
    DARK,
    PRINT
  }

  /**
   * Creates a block.
   *
   * @param parent the block around it; {@code null} at the top level
   * @param prelude its selectors or at-rule
   */
  static CssBlock of(int start, String prelude, @Nullable CssBlock parent) {
    String bare = prelude.replaceAll("[\\s\"']", "");
    Condition own = condition(bare);
    Condition condition =
        parent == null || own.compareTo(parent.condition()) > 0 ? own : parent.condition();
    return new CssBlock(start, condition, schemes(bare, condition));
  }

  private static Condition condition(String prelude) {
    if (prelude.contains("@mediaprint")) {
      return Condition.PRINT;
    }
    String positive = NEGATION.matcher(prelude).replaceAll("");
    if (positive.contains("prefers-color-scheme:dark") || positive.contains("[data-scheme=dark]")) {
      return Condition.DARK;
    }
    return positive.contains("prefers-color-scheme:light")
            || positive.contains("[data-scheme=light]")
        ? Condition.LIGHT
        : Condition.NONE;
  }

  private static List<String> schemes(String prelude, Condition condition) {
    boolean wholePage =
        Arrays.stream(prelude.split(","))
            .anyMatch(it -> it.length() <= MAX_SELECTOR && WHOLE_PAGE.matcher(it).matches());
    if (!wholePage) {
      return List.of();
    }
    return switch (condition) {
      case PRINT -> List.of();
      case DARK -> List.of("dark");
      case LIGHT -> List.of("light");
      // Themes set dark colours with a more specific selector than ":root", which therefore wins.
      case NONE ->
          prelude.contains("body") || prelude.contains(":root:") || prelude.contains("[")
              ? List.of("light", "dark")
              : List.of("light");
    };
  }
}
