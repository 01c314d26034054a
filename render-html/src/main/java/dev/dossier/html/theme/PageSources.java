package dev.dossier.html.theme;

import java.util.Map;

/**
 * The inline style sheets and the script of a page.
 *
 * @param style the style sheet
 * @param entryStyle the style sheet of the pages of entries
 * @param titles whether the theme lists publications by their titles
 * @param fonts the fonts of the style sheet
 * @param newer rules that the Nu HTML Checker does not support yet
 * @param script the script
 * @param colors colours of the light scheme by role: {@code ground}, {@code #fdfdfb}
 */
public record PageSources(
    InlineSource style,
    InlineSource entryStyle,
    boolean titles,
    PageFonts fonts,
    InlineSource newer,
    InlineSource script,
    Map<String, String> colors) {

  /** Returns the sources of the pages of entries. */
  public PageSources ofEntries() {
    return new PageSources(entryStyle, entryStyle, titles, fonts, newer, script, colors);
  }
}
