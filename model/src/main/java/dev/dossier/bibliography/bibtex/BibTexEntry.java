package dev.dossier.bibliography.bibtex;

import dev.dossier.bibliography.latex.LatexText;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a BibTeX file. Macros in values are expanded and {@code #} is resolved; LaTeX is not
 * interpreted.
 *
 * @param type the entry type in lower case: {@code inproceedings}
 * @param key the citation key
 * @param keyOffset the position of the key in the file, in UTF-16 code units
 * @param fields the values by field name in lower case, in the order of the file
 * @param places the positions of the entry's own values by field name; inherited fields have none
 */
record BibTexEntry(
    String type, String key, int keyOffset, Map<String, String> fields, Map<String, Place> places) {
  BibTexEntry {
    fields = new LinkedHashMap<>(fields);
    places = Map.copyOf(places);
  }

  /**
   * A range of the file's text.
   *
   * @param offset where it begins, in UTF-16 code units
   * @param length the number of code units
   */
  record Place(int offset, int length) {}

  /** Returns a copy with other fields. */
  BibTexEntry with(Map<String, String> all) {
    return new BibTexEntry(type, key, keyOffset, all, places);
  }

  /** Returns the position of the citation key. */
  Place keyPlace() {
    return new Place(keyOffset, key.length());
  }

  /** Returns the position of a field's value, or that of the key if the field is inherited. */
  Place place(String field) {
    return places.getOrDefault(field, keyPlace());
  }

  /** Returns the value of the first of these fields that is not blank, or {@code null}. */
  @Nullable String field(String... names) {
    for (String name : names) {
      String value = fields.get(name);
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }

  /** Returns the first of these fields as text with CSL's inline markup, or {@code null}. */
  @Nullable String text(String... names) {
    String value = field(names);
    return value == null ? null : LatexText.text(value);
  }

  /** Returns the first of these fields as plain text, or {@code null}. */
  @Nullable String plain(String... names) {
    String value = field(names);
    return value == null ? null : LatexText.plain(value);
  }
}
