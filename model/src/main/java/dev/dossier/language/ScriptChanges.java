package dev.dossier.language;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * How often a text changes between scripts: "Ada Ко, 高" does twice. Each part may be set in a face
 * of its own, so that a text of thousands takes a PDF more than a moment.
 */
public final class ScriptChanges {
  /** A list of hundreds of names in two scripts has fewer. */
  private static final int MOST = 2_000;

  /** Written in one text, and found in one face. */
  private static final Set<UnicodeScript> EAST_ASIAN =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO);

  private ScriptChanges() {}

  /**
   * Where a text has changed more often than 2,000 times.
   *
   * @return the offset in UTF-16 code units; −1 if it does not
   */
  public static int tooMany(String text) {
    UnicodeScript last = UnicodeScript.COMMON;
    int changes = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      UnicodeScript script = script(text.codePointAt(at));
      if (script == UnicodeScript.COMMON || script == last) {
        continue;
      }
      if (last != UnicodeScript.COMMON && ++changes > MOST) {
        return at;
      }
      last = script;
    }
    return -1;
  }

  /** The script of a letter; symbols and emoji count as one of their own. */
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
