package dev.dossier.pdf.font;

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
public record FontFace(String family, int weight, boolean italic, String file) {
  public static final String SERIF = "Source Serif 4";
  public static final String SANS = "Source Sans 3";
  static final String EMOJI = "Noto Emoji";

  /** For what the text face has not. */
  static final FontFace PICTURES = new FontFace(EMOJI, 400, false, "NotoEmoji_400Regular.ttf");

  static final List<FontFace> ALL =
      List.of(
          new FontFace(SERIF, 400, false, "SourceSerif4_400Regular.ttf"),
          new FontFace(SERIF, 400, true, "SourceSerif4_400Regular_Italic.ttf"),
          new FontFace(SERIF, 600, false, "SourceSerif4_600SemiBold.ttf"),
          new FontFace(SERIF, 600, true, "SourceSerif4_600SemiBold_Italic.ttf"),
          new FontFace(SANS, 300, false, "SourceSans3_300Light.ttf"),
          new FontFace(SANS, 400, false, "SourceSans3_400Regular.ttf"),
          new FontFace(SANS, 400, true, "SourceSans3_400Regular_Italic.ttf"),
          new FontFace(SANS, 600, false, "SourceSans3_600SemiBold.ttf"),
          new FontFace(SANS, 600, true, "SourceSans3_600SemiBold_Italic.ttf"),
          PICTURES);

  /** Whether a family is one of those that Dossier brings along. */
  static boolean isFamily(String name) {
    return ALL.stream().anyMatch(face -> face.family().equals(name));
  }

  /** The face by which is judged what a family can print: all faces of a family hold the same. */
  public static FontFace regular(String family) {
    return ALL.stream()
        .filter(face -> face.family().equals(family) && face.weight() == 400 && !face.italic())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no font '" + family + "'"));
  }
}
