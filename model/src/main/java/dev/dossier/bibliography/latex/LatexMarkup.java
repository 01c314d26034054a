package dev.dossier.bibliography.latex;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The commands of LaTeX that only say how a text looks, as CSL's inline markup.
 *
 * <p>Looks are named as CSL's tags are ({@code i}, {@code b}, {@code sup}, {@code sub}); {@code sc}
 * are small capitals.
 */
final class LatexMarkup {
  /** The look of a text that keeps its case in every style. */
  static final String KEEPS_CASE = "nocase";

  private static final Map<String, String> TAGS =
      Pairs.of(
          "emph", "i",
          "textit", "i",
          "textsl", "i",
          "mkbibemph", "i",
          "mathit", "i",
          "textbf", "b",
          "mkbibbold", "b",
          "mathbf", "b",
          "textsuperscript", "sup",
          "mkbibsuperscript", "sup",
          "textsubscript", "sub",
          "mkbibsubscript", "sub",
          "textsc", "sc");
  private static final Map<String, String> SWITCHES =
      Pairs.of(
          "em", "i",
          "it", "i",
          "itshape", "i",
          "sl", "i",
          "bf", "b",
          "bfseries", "b",
          "sc", "sc",
          "scshape", "sc");

  private LatexMarkup() {}

  /** What a command, without its backslash, does to its argument; {@code null} if no look. */
  static @Nullable String of(String command) {
    return TAGS.get(command);
  }

  /** What a command does to the rest of its group; {@code null} if it is no such command. */
  static @Nullable String ofSwitch(String command) {
    return SWITCHES.get(command);
  }

  /** Puts the markup round all from a place on, if there is markup and anything to put it round. */
  static void wrap(StringBuilder out, @Nullable String tag, int start) {
    if (tag != null && out.length() > start) {
      out.insert(start, open(tag)).append(end(tag));
    }
  }

  private static String open(String tag) {
    return tag.equals("sc")
        ? "<span style=\"font-variant:small-caps;\">"
        : tag.equals(KEEPS_CASE) ? "<span class=\"nocase\">" : "<" + tag + ">";
  }

  private static String end(String tag) {
    return tag.equals("sc") || tag.equals(KEEPS_CASE) ? "</span>" : "</" + tag + ">";
  }
}
