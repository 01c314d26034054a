package dev.dossier.profile.value;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes names in Chinese, Japanese and Korean script. In any language, their family name comes
 * first, without a space after it, as in CSL processors.
 */
public final class EastAsianName {
  private static final Set<UnicodeScript> SCRIPTS =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HANGUL,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO);

  private EastAsianName() {}

  /** Whether all letters of a name are in these scripts; {@code false} if a part is missing. */
  public static boolean has(@Nullable String family, @Nullable String given) {
    if (family == null || given == null) {
      return false;
    }
    String name = family + given;
    boolean hasLetter = false;
    for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
      UnicodeScript script = UnicodeScript.of(name.codePointAt(i));
      // The middle dot and the prolonged sound mark have the script "Common".
      if (script != UnicodeScript.COMMON) {
        if (!SCRIPTS.contains(script)) {
          return false;
        }
        hasLetter = true;
      }
    }
    return hasLetter;
  }
}
