package dev.dossier.language;

import java.util.Locale;
import java.util.Set;

/** The writing direction of a language. */
public enum Direction {
  LEFT_TO_RIGHT("ltr"),
  RIGHT_TO_LEFT("rtl");

  /** The right-to-left scripts in modern use (ISO 15924). */
  private static final Set<String> SCRIPTS =
      Set.of("Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

  /** The languages that use these scripts by default (CLDR, likely subtags). */
  private static final Set<String> LANGUAGES =
      Set.of(
          "ar", "arc", "bal", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "ks", "lrc", "mzn", "nqo",
          "pnb", "ps", "sd", "skr", "syr", "ug", "ur", "yi");

  private final String word;

  Direction(String word) {
    this.word = word;
  }

  /**
   * Returns the direction of a language, by the script subtag if there is one, else by its likely
   * script.
   *
   * @param language the BCP 47 tag: {@code ks-Arab}
   */
  public static Direction of(String language) {
    Locale locale = Locale.forLanguageTag(language);
    boolean rightToLeft =
        locale.getScript().isEmpty()
            ? LANGUAGES.contains(locale.getLanguage())
            : SCRIPTS.contains(locale.getScript());
    return rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  }

  /** Returns the value of HTML's {@code dir} attribute: {@code ltr} or {@code rtl}. */
  public String word() {
    return word;
  }
}
