package dev.dossier.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The labels of all languages. Labels of a profile take precedence over those of Dossier.
 * Immutable.
 */
public final class Translations {
  /** The labels of Dossier. */
  public static final Translations BUILT_IN = new Translations(Map.of());

  private final Map<Locale, Map<String, String>> own = new HashMap<>();

  /**
   * Creates labels with those of a profile.
   *
   * @param own labels by key, by BCP 47 tag; the labels of a language apply to its regions too,
   *     unless these override them
   */
  public Translations(Map<String, Map<String, String>> own) {
    own.forEach(
        (tag, words) ->
            this.own
                .computeIfAbsent(Locale.forLanguageTag(tag), any -> new HashMap<>())
                .putAll(words));
  }

  /**
   * Returns the labels of a language, or English ones if it is unknown.
   *
   * @param language the BCP 47 tag: {@code pt-BR}
   */
  public Labels labels(String language) {
    Locale asked = Locale.forLanguageTag(language);
    Map<String, String> words = words(asked);
    return new Labels(words.isEmpty() ? Locale.ENGLISH : asked, words);
  }

  /** Whether there are labels in a language. */
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
