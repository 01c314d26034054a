package dev.dossier.pdf.engine;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces {@code var(--name)} in style sheets by values.
 *
 * <p>openhtmltopdf 1.1.65 does not support custom properties and drops each declaration that uses
 * one (openhtmltopdf#114, merged later). Can go with a release that has them, if that release also
 * reports unknown names.
 */
public final class CssVariables {
  /** A use of a variable, or a comment, which stays as it is. */
  private static final Pattern USE =
      Pattern.compile("/\\*.*?\\*/|var\\(\\s*+--([\\w-]++)\\s*+\\)", Pattern.DOTALL);

  private CssVariables() {}

  /**
   * Returns the style sheet with the values filled in.
   *
   * @throws IllegalArgumentException if it uses a name without a value
   */
  public static String fill(String css, Map<String, String> values) {
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
