package dev.dossier.pdf.font;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A font that themes use. Its file has static TrueType outlines: PDFBox does not embed CFF, WOFF,
 * or variable fonts.
 *
 * @param family the family name in CSS
 * @param weight 100 to 900. Style sheets ask for 600 where text is bold, so the boldest font of a
 *     family is registered as that
 * @param italic whether it is italic
 * @param file name of the file in its folder on the class path
 * @param isBuiltIn whether it is in the jar of this renderer, and not in {@code dossier-fonts}
 */
public record FontFace(String family, int weight, boolean italic, String file, boolean isBuiltIn) {
  public static final String SERIF = "Source Serif 4";
  public static final String SANS = "Source Sans 3";
  static final String EMOJI = "Noto Emoji";

  private static final String ALEGREYA = "Alegreya";
  private static final String ALEGREYA_SC = "Alegreya SC";
  private static final String STIX = "STIX Two Text";
  private static final String INTER = "Inter";
  private static final String FIRA = "Fira Sans";

  private static final Set<String> OTHER_SERIFS = Set.of(ALEGREYA, ALEGREYA_SC, STIX);

  /** The font for emoji and other symbols that text fonts lack. */
  static final FontFace PICTURES = builtIn(EMOJI, 400, false, "NotoEmoji_400Regular");

  static final List<FontFace> ALL =
      List.of(
          builtIn(SERIF, 400, false, "SourceSerif4_400Regular"),
          builtIn(SERIF, 400, true, "SourceSerif4_400Regular_Italic"),
          builtIn(SERIF, 600, false, "SourceSerif4_600SemiBold"),
          builtIn(SERIF, 600, true, "SourceSerif4_600SemiBold_Italic"),
          builtIn(SANS, 300, false, "SourceSans3_300Light"),
          builtIn(SANS, 400, false, "SourceSans3_400Regular"),
          builtIn(SANS, 400, true, "SourceSans3_400Regular_Italic"),
          builtIn(SANS, 600, false, "SourceSans3_600SemiBold"),
          builtIn(SANS, 600, true, "SourceSans3_600SemiBold_Italic"),
          PICTURES,
          separate(SERIF, 300, false, "SourceSerif4_300Light"),
          separate(SANS, 700, false, "SourceSans3_700Bold"),
          separate(ALEGREYA, 400, false, "Alegreya_400Regular"),
          separate(ALEGREYA, 400, true, "Alegreya_400Regular_Italic"),
          separate(ALEGREYA, 600, false, "Alegreya_700Bold"),
          separate(ALEGREYA, 600, true, "Alegreya_700Bold_Italic"),
          separate(ALEGREYA_SC, 400, false, "AlegreyaSC_400Regular"),
          separate(STIX, 400, false, "STIXTwoText_400Regular"),
          separate(STIX, 400, true, "STIXTwoText_400Regular_Italic"),
          separate(STIX, 600, false, "STIXTwoText_600SemiBold"),
          separate(STIX, 600, true, "STIXTwoText_600SemiBold_Italic"),
          separate(INTER, 400, false, "Inter_400Regular"),
          separate(INTER, 400, true, "Inter_400Regular_Italic"),
          separate(INTER, 500, false, "Inter_500Medium"),
          separate(INTER, 600, false, "Inter_600SemiBold"),
          separate(INTER, 600, true, "Inter_600SemiBold_Italic"),
          separate(INTER, 700, false, "Inter_700Bold"),
          separate(FIRA, 300, false, "FiraSans_300Light"),
          separate(FIRA, 400, false, "FiraSans_400Regular"),
          separate(FIRA, 400, true, "FiraSans_400Regular_Italic"),
          separate(FIRA, 600, false, "FiraSans_500Medium"),
          separate(FIRA, 600, true, "FiraSans_500Medium_Italic"));

  /** Families of running text, which has regular, italic, and bold, in the order of documents. */
  private static final List<String> OF_TEXT = List.of(SERIF, SANS, ALEGREYA, STIX, INTER, FIRA);

  private static FontFace builtIn(String family, int weight, boolean italic, String name) {
    return new FontFace(family, weight, italic, name + ".ttf", true);
  }

  private static FontFace separate(String family, int weight, boolean italic, String name) {
    return new FontFace(family, weight, italic, name + ".ttf", false);
  }

  /** Returns whether themes and designs may name a family for text. */
  public static boolean isFamily(String name) {
    return OF_TEXT.contains(name);
  }

  /** Returns the families that themes and designs may name for text. */
  static List<String> families() {
    return OF_TEXT;
  }

  /** Returns the regular font of a family, which stands for all: they have the same characters. */
  static FontFace regular(String family) {
    return ALL.stream()
        .filter(face -> face.family().equals(family) && face.weight() == 400 && !face.italic())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no font '" + family + "'"));
  }

  /** Returns the built-in font that is most like this one, which may be this one. */
  FontFace nearestBuiltIn() {
    String like = isSerif(family) ? SERIF : SANS;
    return isBuiltIn
        ? this
        : ALL.stream()
            .filter(face -> face.isBuiltIn && face.family.equals(like))
            .min(
                Comparator.<FontFace>comparingInt(face -> face.italic == italic ? 0 : 1)
                    .thenComparing(face -> Math.abs(face.weight - weight)))
            .orElseThrow();
  }

  /**
   * Returns the built-in families that supply characters that a family lacks, in the order of use:
   * first that with letters of the same kind.
   */
  static List<String> substitutes(String family) {
    return switch (family) {
      case SERIF -> List.of(SANS);
      case SANS -> List.of(SERIF);
      default -> isFamily(family) && !isSerif(family) ? List.of(SANS, SERIF) : List.of(SERIF, SANS);
    };
  }

  private static boolean isSerif(String family) {
    return family.equals(SERIF) || OTHER_SERIFS.contains(family);
  }
}
