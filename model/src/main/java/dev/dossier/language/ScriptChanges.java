package dev.dossier.language;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * Limits the number of changes between scripts in a text; "Ada Ко, 高" has two. Each run may need
 * another font, so that thousands of changes slow down PDF output.
 */
public final class ScriptChanges {
  /** The limit; a list of hundreds of names in two scripts has fewer changes. */
  private static final int LIMIT = 2_000;

  /** Scripts that are mixed in normal text and covered by the same fonts. */
  private static final Set<UnicodeScript> EAST_ASIAN =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO);

  private ScriptChanges() {}

  /**
   * Returns the offset, in UTF-16 code units, of the change that exceeds the limit of 2,000; −1 if
   * there is none.
   */
  public static int tooMany(String text) {
    UnicodeScript last = UnicodeScript.COMMON;
    int changes = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      UnicodeScript script = script(text.codePointAt(at));
      if (script == UnicodeScript.COMMON || script == last) {
        continue;
      }
      if (last != UnicodeScript.COMMON && ++changes > LIMIT) {
        return at;
      }
      last = script;
    }
    return -1;
  }

  /** Returns the script of a code point; symbols and emoji count as one separate script. */
  private static UnicodeScript script(int character) {
    UnicodeScript script = UnicodeScript.of(character);
    if (EAST_ASIAN.contains(script)) {
      return UnicodeScript.HAN;
    }
    boolean isSymbol = Character.getType(character) == Character.OTHER_SYMBOL;
    if (isSymbol || Character.getType(character) == Character.PRIVATE_USE) {
      return UnicodeScript.UNKNOWN;
    }
    return script == UnicodeScript.INHERITED ? UnicodeScript.COMMON : script;
  }
}
