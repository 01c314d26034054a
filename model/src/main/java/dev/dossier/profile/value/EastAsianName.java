package dev.dossier.profile.value;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names in Chinese, Japanese and Korean letters: the family name comes first, and no space after
 * it, whatever the language of the text around it. So CSL's processors set them.
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

  /** Whether a name with these parts is written so. */
  public static boolean has(@Nullable String family, @Nullable String given) {
    if (family == null || given == null) {
      return false;
    }
    Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
    (family + given).codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
    // A dot, and the sign that makes a vowel long, are of no one script.
    scripts.remove(UnicodeScript.COMMON);
    return !scripts.isEmpty() && SCRIPTS.containsAll(scripts);
  }
}
