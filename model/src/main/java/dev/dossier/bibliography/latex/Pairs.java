package dev.dossier.bibliography.latex;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tables that keep the order they are written in. {@link Map#of} has another order in each JVM, and
 * what is written by it would be another file each time.
 */
public final class Pairs {
  private Pairs() {}

  /** A key, its value, a key, its value; each key once. */
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
