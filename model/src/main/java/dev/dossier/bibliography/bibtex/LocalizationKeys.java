package dev.dossier.bibliography.bibtex;

import dev.dossier.bibliography.latex.LatexText;
import dev.dossier.bibliography.latex.LatexWriter;
import java.util.Map;
import java.util.regex.Pattern;

/** The localization keys of BibLaTeX (its manual, 4.9.2) that stand in fields of entries. */
final class LocalizationKeys {
  /** Values of the field {@code type}. */
  private static final Map<String, String> GENRES =
      Map.ofEntries(
          Map.entry("mathesis", "Master’s thesis"),
          Map.entry("mastersthesis", "Master’s thesis"),
          Map.entry("bathesis", "Bachelor’s thesis"),
          Map.entry("phdthesis", "PhD thesis"),
          Map.entry("candthesis", "Candidate thesis"),
          Map.entry("techreport", "technical report"),
          Map.entry("resreport", "research report"),
          Map.entry("software", "computer software"),
          Map.entry("datacd", "data CD"),
          Map.entry("audiocd", "audio CD"),
          Map.entry("patent", "patent"),
          Map.entry("patentde", "German patent"),
          Map.entry("patenteu", "European patent"),
          Map.entry("patentfr", "French patent"),
          Map.entry("patentuk", "British patent"),
          Map.entry("patentus", "U.S. patent"),
          Map.entry("patreq", "patent request"),
          Map.entry("patreqde", "German patent request"),
          Map.entry("patrequs", "U.S. patent request"));

  /** Values of the field {@code pubstate}, and CSL's {@code status}. */
  private static final Map<String, String> STATES =
      Map.of(
          "inpreparation", "in preparation",
          "inpress", "in press",
          "submitted", "submitted",
          "forthcoming", "forthcoming",
          "prepublished", "pre-published");

  /** Countries of patents, in the field {@code location}. */
  private static final Map<String, String> COUNTRIES =
      Map.of(
          "countryde", "Germany",
          "countryep", "European Union",
          "countryeu", "European Union",
          "countryfr", "France",
          "countryuk", "United Kingdom",
          "countryus", "United States of America",
          "countrywo", "Worldwide");

  private static final Pattern COUNTRY = Pattern.compile("country(?:de|e[pu]|fr|uk|us|wo)\\b");

  private LocalizationKeys() {}

  /** Returns the genre that a key or LaTeX text stands for. */
  static String genre(String type) {
    String known = GENRES.get(type.strip());
    return known != null ? known : LatexText.text(type);
  }

  /** Returns the CSL status for a key; any other text is returned unchanged. */
  static String status(String pubstate) {
    return STATES.getOrDefault(pubstate, pubstate);
  }

  /** Returns the key or LaTeX text for a CSL status. */
  static String pubstate(String status) {
    return STATES.entrySet().stream()
        .filter(state -> state.getValue().equals(status))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(LatexWriter.text(status));
  }

  /** Replaces the keys of countries in a text by their English names. */
  static String countries(String text) {
    return COUNTRY
        .matcher(text)
        .replaceAll(key -> COUNTRIES.getOrDefault(key.group(), key.group()));
  }
}
