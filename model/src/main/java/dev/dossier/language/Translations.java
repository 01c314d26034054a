package dev.dossier.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The labels of all languages: those that Dossier has, and before them those that a profile brings.
 */
public final class Translations {
  /** Those that Dossier has, and no others. */
  public static final Translations OF_DOSSIER = new Translations(Map.of());

  private final Map<Locale, Map<String, String>> own = new HashMap<>();

  /**
   * Adds words of a profile's own.
   *
   * @param own words by key, by BCP 47 tag; those of a language are of its regions too, unless a
   *     region has others
   */
  public Translations(Map<String, Map<String, String>> own) {
    own.forEach(
        (tag, words) ->
            this.own
                .computeIfAbsent(Locale.forLanguageTag(tag), any -> new HashMap<>())
                .putAll(words));
  }

  /**
   * The labels of a language; in English where that language has none.
   *
   * @param language BCP 47 tag: {@code pt-BR}
   */
  public Labels labels(String language) {
    Locale asked = Locale.forLanguageTag(language);
    Map<String, String> words = words(asked);
    return new Labels(words.isEmpty() ? Locale.ENGLISH : asked, words);
  }

  /** Whether there are words of a language. */
  public boolean has(String language) {
    return !words(Locale.forLanguageTag(language)).isEmpty();
  }

  private Map<String, String> words(Locale language) {
    Map<String, String> words = LabelBundle.of(language);
    List<Locale> candidates = LabelBundle.candidates(language);
    for (int i = candidates.size() - 1; i >= 0; i--) {
      words.putAll(own.getOrDefault(candidates.get(i), Map.of()));
    }
    return words;
  }
}
