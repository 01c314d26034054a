package dev.dossier.pdf;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells of characters that no font has: which they are, where they stand, what to add. */
final class MissingGlyphs {
  private static final Map<UnicodeScript, String> FONTS =
      Map.of(
          UnicodeScript.ARABIC, "Noto Sans Arabic",
          UnicodeScript.HEBREW, "Noto Sans Hebrew",
          UnicodeScript.HAN, "Noto Sans SC or JP",
          UnicodeScript.HIRAGANA, "Noto Sans JP",
          UnicodeScript.KATAKANA, "Noto Sans JP",
          UnicodeScript.HANGUL, "Noto Sans KR",
          UnicodeScript.GEORGIAN, "Noto Sans Georgian",
          UnicodeScript.ARMENIAN, "Noto Sans Armenian");

  private static final String KURINTO = "com.helger.font:ph-fonts-kurinto-sans";
  private static final String NOTO_SC = "com.helger.font:ph-fonts-noto-sans-sc";

  /** Jars of fonts on Maven Central that have a script. */
  private static final Map<UnicodeScript, String> DEPENDENCIES =
      Map.of(
          UnicodeScript.ARABIC, KURINTO,
          UnicodeScript.HEBREW, KURINTO,
          UnicodeScript.GEORGIAN, KURINTO,
          UnicodeScript.ARMENIAN, KURINTO,
          UnicodeScript.THAI, KURINTO,
          UnicodeScript.ETHIOPIC, KURINTO,
          UnicodeScript.HIRAGANA, NOTO_SC,
          UnicodeScript.KATAKANA, NOTO_SC,
          UnicodeScript.HAN, NOTO_SC);

  private MissingGlyphs() {}

  /** The words of a warning, without end. */
  static String message(Set<Integer> characters, String around) {
    String named = characters.stream().map(MissingGlyphs::named).collect(Collectors.joining(", "));
    UnicodeScript script = UnicodeScript.of(characters.iterator().next());
    String font = FONTS.get(script);
    String dependency = DEPENDENCIES.get(script);
    return "no font has %s; printed by %s in “%s”; add %s to the folder that 'fonts' of the document names%s"
        .formatted(
            named,
            characters.size() == 1 ? "its number" : "their numbers",
            around,
            font == null ? "a font that has it" : "a font such as " + font,
            dependency == null ? "" : ", or " + dependency + " to the dependencies of the plugin");
  }

  private static String named(int character) {
    String name = Character.getName(character);
    return String.format(
        Locale.ROOT,
        "U+%04X %s (%s)",
        character,
        Character.toString(character),
        name == null ? "no character of Unicode" : name);
  }
}
