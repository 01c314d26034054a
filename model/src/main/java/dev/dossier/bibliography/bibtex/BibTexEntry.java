package dev.dossier.bibliography.bibtex;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a BibTeX file, as it is written: values joined, macros replaced, LaTeX left alone.
 *
 * @param type in lower case: {@code inproceedings}
 * @param key the citation key
 * @param keyOffset where the key stands in the file
 * @param fields values by name in lower case, in the order written
 * @param places where the values stand that the entry itself has, by the names of their fields
 */
record BibTexEntry(
    String type, String key, int keyOffset, Map<String, String> fields, Map<String, Place> places) {
  BibTexEntry {
    fields = new LinkedHashMap<>(fields);
    places = Map.copyOf(places);
  }

  /**
   * A part of the file.
   *
   * @param offset where it begins, in UTF-16 units
   * @param length how many units it has
   */
  record Place(int offset, int length) {}

  /** The entry with these fields, its own and inherited ones. */
  BibTexEntry with(Map<String, String> all) {
    return new BibTexEntry(type, key, keyOffset, all, places);
  }

  /** Where its key stands. */
  Place keyPlace() {
    return new Place(keyOffset, key.length());
  }

  /** Where the value of a field stands; the key if the entry inherits it. */
  Place place(String field) {
    return places.getOrDefault(field, keyPlace());
  }

  /** The value of the first of these fields that is there and not empty; else {@code null}. */
  @Nullable String field(String... names) {
    for (String name : names) {
      String value = fields.get(name);
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }
}
