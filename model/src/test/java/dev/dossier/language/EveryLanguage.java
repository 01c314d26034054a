package dev.dossier.language;

import java.util.List;

/** The languages of Dossier's labels, except English. */
final class EveryLanguage {
  static final List<String> TAGS =
      List.of(
          "de", "fr", "es", "it", "pt", "fi", "sv", "pl", "ru", "tr", "zh", "zh-Hant", "ja", "ko",
          "ar", "fa", "he");

  private EveryLanguage() {}
}
