package dev.dossier.pdf;

import java.util.List;

/**
 * A face that Dossier brings along. It lies beside this class in {@code fonts/} as a static
 * TrueType file: PDFBox embeds no CFF, WOFF or variable fonts.
 *
 * @param family as CSS names it
 * @param weight 100 to 900
 * @param italic whether it is an italic
 * @param file its name in {@code fonts/}
 */
record FontFace(String family, int weight, boolean italic, String file) {
  static final String SERIF = "Source Serif 4";
  static final String EMOJI = "Noto Emoji";

  /**
   * The text face by which is judged what can be printed: all faces of the family hold the same.
   */
  static final FontFace TEXT = new FontFace(SERIF, 400, false, "SourceSerif4_400Regular.ttf");

  /** For what the text face has not. */
  static final FontFace PICTURES = new FontFace(EMOJI, 400, false, "NotoEmoji_400Regular.ttf");

  static final List<FontFace> ALL =
      List.of(
          TEXT,
          new FontFace(SERIF, 400, true, "SourceSerif4_400Regular_Italic.ttf"),
          new FontFace(SERIF, 600, false, "SourceSerif4_600SemiBold.ttf"),
          new FontFace(SERIF, 600, true, "SourceSerif4_600SemiBold_Italic.ttf"),
          PICTURES);
}
