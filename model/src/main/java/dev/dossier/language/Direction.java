package dev.dossier.language;

import java.util.Locale;
import java.util.Set;

/** Which way a language is written. */
public enum Direction {
  LEFT_TO_RIGHT("ltr"),
  RIGHT_TO_LEFT("rtl");

  /** Scripts written from right to left that people write today (ISO 15924). */
  private static final Set<String> SCRIPTS =
      Set.of("Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

  /** The languages written in them if nothing is said (CLDR, likely subtags). */
  private static final Set<String> LANGUAGES =
      Set.of(
          "ar", "arc", "bal", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "ks", "lrc", "mzn", "nqo",
          "pnb", "ps", "sd", "skr", "syr", "ug", "ur", "yi");

  private final String word;

  Direction(String word) {
    this.word = word;
  }

  /**
   * The direction of a language: by the script that its tag says, else by that which it is mostly
   * written in.
   *
   * @param language BCP 47 tag: {@code ks-Arab}
   */
  public static Direction of(String language) {
    Locale locale = Locale.forLanguageTag(language);
    boolean rightToLeft =
        locale.getScript().isEmpty()
            ? LANGUAGES.contains(locale.getLanguage())
            : SCRIPTS.contains(locale.getScript());
    return rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  }

  /** As HTML has it: {@code ltr} or {@code rtl}. */
  public String word() {
    return word;
  }
}
