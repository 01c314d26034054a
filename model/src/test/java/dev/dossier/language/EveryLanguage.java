package dev.dossier.language;

import java.util.List;

/** The languages that Dossier has words of, but for English. */
final class EveryLanguage {
  static final List<String> TAGS =
      List.of(
          "de", "fr", "es", "it", "pt", "fi", "sv", "pl", "ru", "tr", "zh", "zh-Hant", "ja", "ko",
          "ar", "fa", "he");

  private EveryLanguage() {}
}
