package dev.dossier.bibliography.latex;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Maps LaTeX's font commands to CSL's inline markup.
 *
 * <p>Formats are named like CSL's tags: {@code i}, {@code b}, {@code sup}, {@code sub}, {@code sc}
 * (small capitals).
 */
final class LatexMarkup {
  /** The format of text that keeps its case in every style. */
  static final String KEEPS_CASE = "nocase";

  private static final Map<String, String> TAGS =
      OrderedMaps.of(
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
      OrderedMaps.of(
          "em", "i",
          "it", "i",
          "itshape", "i",
          "sl", "i",
          "bf", "b",
          "bfseries", "b",
          "sc", "sc",
          "scshape", "sc");

  private LatexMarkup() {}

  /** Returns the format of a command with an argument ({@code emph}), or {@code null}. */
  static @Nullable String of(String command) {
    return TAGS.get(command);
  }

  /** Returns the format of a font switch for the rest of a group ({@code em}), or {@code null}. */
  static @Nullable String ofSwitch(String command) {
    return SWITCHES.get(command);
  }

  /** Wraps the text from an offset in markup, unless the format is null or the text is empty. */
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
