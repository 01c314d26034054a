package dev.dossier.bibliography.bibtex;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of languages in babel and BibLaTeX, and their BCP 47 tags. */
final class BabelLanguages {
  private static final Map<String, String> TAGS =
      Map.ofEntries(
          Map.entry("english", "en-US"),
          Map.entry("american", "en-US"),
          Map.entry("usenglish", "en-US"),
          Map.entry("british", "en-GB"),
          Map.entry("ukenglish", "en-GB"),
          Map.entry("australian", "en-AU"),
          Map.entry("canadian", "en-CA"),
          Map.entry("german", "de-DE"),
          Map.entry("ngerman", "de-DE"),
          Map.entry("austrian", "de-AT"),
          Map.entry("naustrian", "de-AT"),
          Map.entry("french", "fr-FR"),
          Map.entry("francais", "fr-FR"),
          Map.entry("spanish", "es-ES"),
          Map.entry("italian", "it-IT"),
          Map.entry("portuguese", "pt-PT"),
          Map.entry("brazilian", "pt-BR"),
          Map.entry("brazil", "pt-BR"),
          Map.entry("dutch", "nl-NL"),
          Map.entry("danish", "da-DK"),
          Map.entry("swedish", "sv-SE"),
          Map.entry("norwegian", "nb-NO"),
          Map.entry("norsk", "nb-NO"),
          Map.entry("finnish", "fi-FI"),
          Map.entry("polish", "pl-PL"),
          Map.entry("czech", "cs-CZ"),
          Map.entry("hungarian", "hu-HU"),
          Map.entry("greek", "el-GR"),
          Map.entry("turkish", "tr-TR"),
          Map.entry("russian", "ru-RU"),
          Map.entry("ukrainian", "uk-UA"),
          Map.entry("latin", "la"),
          Map.entry("japanese", "ja-JP"));

  private BabelLanguages() {}

  /** Returns babel's name for a tag, preferably the newer one, or {@code null}. */
  static @Nullable String babel(String tag) {
    return TAGS.entrySet().stream()
        .filter(language -> language.getValue().equals(tag))
        .map(Map.Entry::getKey)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Returns the BCP 47 tag for a name of babel; any other text is returned unchanged. */
  static String tag(String name) {
    String known = TAGS.get(name.strip().toLowerCase(Locale.ROOT));
    return known == null ? name.strip() : known;
  }
}
