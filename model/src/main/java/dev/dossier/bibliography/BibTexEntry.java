package dev.dossier.bibliography;

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
 */
record BibTexEntry(String type, String key, int keyOffset, Map<String, String> fields) {
  BibTexEntry {
    fields = new LinkedHashMap<>(fields);
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
