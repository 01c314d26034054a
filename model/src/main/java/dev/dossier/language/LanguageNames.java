package dev.dossier.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of languages in themselves: {@code Deutsch}, {@code Français}, {@code 繁體中文}. */
public final class LanguageNames {
  private static final Set<String> TRADITIONAL_CHINESE = Set.of("TW", "HK", "MO");

  private LanguageNames() {}

  /**
   * Returns the name of a language in itself, with a capital letter: {@code Deutsch}. It has its
   * region if other languages share the name: {@code Deutsch (Schweiz)}.
   *
   * @param tag BCP 47 tag: {@code de-CH}
   * @param others tags of the other languages from which it must be distinguished
   */
  public static String of(String tag, List<String> others) {
    Locale locale = Locale.forLanguageTag(tag);
    String name = name(locale);
    boolean shared =
        others.stream()
            .filter(other -> !other.equals(tag))
            .anyMatch(other -> name(Locale.forLanguageTag(other)).equals(name));
    String region = shared ? CountryNames.of(locale, locale.getCountry()) : null;
    return region != null
        ? Translations.BUILT_IN.labels(tag).fill("in-brackets", name, region)
        : name;
  }

  private static String name(Locale locale) {
    if (locale.getLanguage().equals("zh")
        && (locale.getScript().equals("Hant")
            || TRADITIONAL_CHINESE.contains(locale.getCountry()))) {
      return "繁體中文";
    }
    String name = locale.getDisplayLanguage(locale);
    int first = name.codePointAt(0);
    String initial = Character.toString(first);
    return initial.toUpperCase(locale) + name.substring(initial.length());
  }
}
