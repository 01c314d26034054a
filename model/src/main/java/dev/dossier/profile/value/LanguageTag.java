package dev.dossier.profile.value;

import dev.dossier.profile.meta.Doc;
import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * A BCP 47 language tag.
 *
 * @param value the tag in canonical case: {@code en}, {@code pt-BR}
 */
@Doc("A language as a BCP 47 tag: `en`, `de`, `pt-BR`.")
@Scalar(
    name = "a language tag",
    pattern = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,16}$",
    example = "en")
public record LanguageTag(String value) {
  /** English. */
  public static final LanguageTag ENGLISH = new LanguageTag("en");

  /**
   * Reads a tag.
   *
   * @throws IllegalArgumentException if it is not well-formed, or its language is not in ISO 639
   */
  public static LanguageTag parse(String text) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(text).build();
      String language = locale.getLanguage();
      // For an unknown language, the JDK returns the code as its name.
      if (!language.isEmpty() && !locale.getDisplayLanguage(Locale.ENGLISH).equals(language)) {
        return new LanguageTag(locale.toLanguageTag());
      }
    } catch (IllformedLocaleException e) {
      // Reported below, with a message for the author of the profile.
    }
    throw new IllegalArgumentException(
        "'" + text + "' is not a language tag; write it as en, de or pt-BR (BCP 47)");
  }

  @Override
  public String toString() {
    return value;
  }
}
