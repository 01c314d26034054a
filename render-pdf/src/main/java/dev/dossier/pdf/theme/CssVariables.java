package dev.dossier.pdf.theme;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts values in the place of {@code var(--name)}, which the engine does not know. */
final class CssVariables {
  /** A use, or a comment, which is left alone. */
  private static final Pattern USE =
      Pattern.compile("/\\*.*?\\*/|var\\(\\s*+--([\\w-]++)\\s*+\\)", Pattern.DOTALL);

  private CssVariables() {}

  /**
   * The style sheet with the values.
   *
   * @throws IllegalArgumentException if it names one that is not there
   */
  static String fill(String css, Map<String, String> values) {
    Matcher use = USE.matcher(css);
    StringBuilder filled = new StringBuilder(css.length());
    while (use.find()) {
      String value = use.group(1) == null ? use.group() : values.get(use.group(1));
      if (value == null) {
        throw new IllegalArgumentException("there is no variable '--" + use.group(1) + "'");
      }
      use.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    return use.appendTail(filled).toString();
  }
}
