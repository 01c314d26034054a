package dev.dossier.bibliography.latex;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Creates unmodifiable maps that iterate in the order given. The order of {@link Map#of} differs
 * between runs of the JVM, so that output would not be reproducible.
 */
public final class OrderedMaps {
  private OrderedMaps() {}

  /**
   * Returns a map.
   *
   * @param keysAndValues keys and values in turn
   * @throws IllegalArgumentException if a key occurs twice
   */
  public static Map<String, String> of(String... keysAndValues) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      if (pairs.put(keysAndValues[i], keysAndValues[i + 1]) != null) {
        throw new IllegalArgumentException(keysAndValues[i] + " is there twice");
      }
    }
    return Collections.unmodifiableMap(pairs);
  }
}
