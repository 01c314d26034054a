package dev.dossier.bibliography.bibtex;

import java.util.Map;
import java.util.regex.Pattern;

/** Countries as BibLaTeX names them in patents (its manual, 4.9.2.12). */
final class Countries {
  private static final Pattern KEY = Pattern.compile("country(?:de|e[pu]|fr|uk|us|wo)\\b");
  private static final Map<String, String> NAMES =
      Map.of(
          "countryde", "Germany",
          "countryep", "European Union",
          "countryeu", "European Union",
          "countryfr", "France",
          "countryuk", "United Kingdom",
          "countryus", "United States of America",
          "countrywo", "Worldwide");

  private Countries() {}

  /** Text with names for keys. */
  static String named(String text) {
    return KEY.matcher(text).replaceAll(found -> NAMES.getOrDefault(found.group(), found.group()));
  }
}
