package dev.dossier.pdf.font;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion for a character that no font has.
 *
 * @param font name of a font that has it; {@code null} if none is known
 * @param dependency a font jar on Maven Central that has it; {@code null} if none is known
 */
record MissingFont(@Nullable String font, @Nullable String dependency) {
  private static final String KURINTO = "com.helger.font:ph-fonts-kurinto-sans";
  private static final String NOTO_SC = "com.helger.font:ph-fonts-noto-sans-sc";

  private static final MissingFont EAST_ASIAN = new MissingFont("Noto Sans SC or JP", NOTO_SC);
  private static final MissingFont MATHEMATICS = new MissingFont("Noto Sans Math", KURINTO);
  private static final MissingFont SYMBOLS = new MissingFont("Noto Sans Symbols 2", KURINTO);
  private static final MissingFont UNKNOWN = new MissingFont(null, null);

  private static final Map<UnicodeScript, MissingFont> SCRIPTS =
      Map.ofEntries(
          Map.entry(UnicodeScript.ARABIC, noto("Arabic", KURINTO)),
          Map.entry(UnicodeScript.ARMENIAN, noto("Armenian", KURINTO)),
          Map.entry(UnicodeScript.BENGALI, noto("Bengali", KURINTO)),
          Map.entry(UnicodeScript.DEVANAGARI, noto("Devanagari", KURINTO)),
          Map.entry(UnicodeScript.ETHIOPIC, noto("Ethiopic", KURINTO)),
          Map.entry(UnicodeScript.GEORGIAN, noto("Georgian", KURINTO)),
          Map.entry(UnicodeScript.HAN, EAST_ASIAN),
          Map.entry(UnicodeScript.HANGUL, noto("KR", null)),
          Map.entry(UnicodeScript.HEBREW, noto("Hebrew", KURINTO)),
          Map.entry(UnicodeScript.HIRAGANA, EAST_ASIAN),
          Map.entry(UnicodeScript.KATAKANA, EAST_ASIAN),
          Map.entry(UnicodeScript.TAMIL, noto("Tamil", KURINTO)),
          Map.entry(UnicodeScript.THAI, noto("Thai", KURINTO)));

  private static final Set<UnicodeBlock> OF_EAST_ASIA =
      Set.of(
          UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
          UnicodeBlock.CJK_COMPATIBILITY,
          UnicodeBlock.CJK_COMPATIBILITY_FORMS,
          UnicodeBlock.ENCLOSED_CJK_LETTERS_AND_MONTHS,
          UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS,
          UnicodeBlock.HIRAGANA,
          UnicodeBlock.KATAKANA,
          UnicodeBlock.VERTICAL_FORMS);

  private static final Set<UnicodeBlock> OF_MATHEMATICS =
      Set.of(
          UnicodeBlock.LETTERLIKE_SYMBOLS,
          UnicodeBlock.MATHEMATICAL_ALPHANUMERIC_SYMBOLS,
          UnicodeBlock.MATHEMATICAL_OPERATORS,
          UnicodeBlock.MISCELLANEOUS_MATHEMATICAL_SYMBOLS_A,
          UnicodeBlock.MISCELLANEOUS_MATHEMATICAL_SYMBOLS_B,
          UnicodeBlock.SUPPLEMENTAL_MATHEMATICAL_OPERATORS,
          UnicodeBlock.ARROWS,
          UnicodeBlock.SUPPLEMENTAL_ARROWS_A,
          UnicodeBlock.SUPPLEMENTAL_ARROWS_B);

  private static final Set<UnicodeBlock> OF_SYMBOLS =
      Set.of(
          UnicodeBlock.BLOCK_ELEMENTS,
          UnicodeBlock.BOX_DRAWING,
          UnicodeBlock.DINGBATS,
          UnicodeBlock.GEOMETRIC_SHAPES,
          UnicodeBlock.MISCELLANEOUS_SYMBOLS,
          UnicodeBlock.MISCELLANEOUS_SYMBOLS_AND_ARROWS,
          UnicodeBlock.MISCELLANEOUS_TECHNICAL,
          UnicodeBlock.ENCLOSED_ALPHANUMERICS);

  private static MissingFont noto(String script, @Nullable String dependency) {
    return new MissingFont("Noto Sans " + script, dependency);
  }

  /** Returns the suggestion for the script of a character, or for the block of a symbol. */
  static MissingFont of(int character) {
    MissingFont ofScript = SCRIPTS.get(UnicodeScript.of(character));
    if (ofScript != null) {
      return ofScript;
    }
    UnicodeBlock block = UnicodeBlock.of(character);
    if (block == null) {
      return UNKNOWN;
    } else if (OF_EAST_ASIA.contains(block)) {
      return EAST_ASIAN;
    } else if (OF_MATHEMATICS.contains(block)) {
      return MATHEMATICS;
    }
    return OF_SYMBOLS.contains(block) ? SYMBOLS : UNKNOWN;
  }

  /** Returns what to add, to follow the word "add". */
  String advice() {
    String folder = " to the folder that 'fonts' of the document names";
    return (font == null ? "a font that has it" : "a font such as " + font)
        + folder
        + (dependency == null
            ? ""
            : "; with Maven, the plugin may depend on " + dependency + " instead");
  }
}
