package dev.dossier.bibliography;

import dev.dossier.profile.CslName;
import dev.dossier.profile.PartialDate;
import dev.dossier.profile.Publication;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells works of the same authors and year apart: {@code 2025a}, {@code 2025b}. */
final class YearSuffixes {
  private YearSuffixes() {}

  /** Suffixes by key for works that need one, {@code a} first in the order of the bibliography. */
  static Map<String, String> of(
      CompiledStyle style, List<String> order, Map<String, Publication> works) {
    if (!style.yearSuffixes()) {
      return Map.of();
    }
    Map<List<Object>, List<String>> alike = new LinkedHashMap<>();
    for (String key : order) {
      Publication work = works.get(key);
      PartialDate issued = work == null ? null : work.issued();
      if (work != null && issued != null) {
        alike
            .computeIfAbsent(List.of(authors(work), issued.year()), k -> new ArrayList<>())
            .add(key);
      }
    }
    Map<String, String> suffixes = new HashMap<>();
    for (List<String> keys : alike.values()) {
      for (int i = 0; keys.size() > 1 && i < keys.size(); i++) {
        suffixes.put(keys.get(i), letters(i));
      }
    }
    return suffixes;
  }

  private static Object authors(Publication work) {
    List<CslName> names = work.names("author");
    if (names.isEmpty()) {
      names = work.names("editor");
    }
    return names.isEmpty() ? work.title() : names;
  }

  /** a, b, … z, aa, ab, … */
  private static String letters(int index) {
    String last = String.valueOf((char) ('a' + index % 26));
    return index < 26 ? last : letters(index / 26 - 1) + last;
  }
}
