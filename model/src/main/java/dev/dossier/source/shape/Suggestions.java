package dev.dossier.source.shape;

import org.jspecify.annotations.Nullable;

/**
 * Finds the most similar of several words, by the optimal string alignment distance (Damerau,
 * 1964).
 */
public final class Suggestions {
  /** Longer words are not compared, which would take long. */
  private static final int LONGEST = 80;

  private Suggestions() {}

  /**
   * Returns the candidate that is most similar to a word.
   *
   * @return {@code null} if none is similar: with about one typo in three letters
   */
  public static @Nullable String nearest(String found, Iterable<String> candidates) {
    String word = normal(found);
    if (word.isEmpty() || word.length() > LONGEST) {
      return null;
    }
    String nearest = null;
    int slips = Math.max(1, word.length() / 3);
    int best = 2 * slips + 2;
    for (String candidate : candidates) {
      String other = normal(candidate);
      if (!candidate.equals(found) && Math.abs(other.length() - word.length()) <= slips) {
        // Of two that are equally similar, the one with the same first letter, where
        // typos are rare.
        int distance = 2 * distance(word, other) + (other.startsWith(word.substring(0, 1)) ? 0 : 1);
        if (distance < best && distance / 2 < Math.max(word.length(), other.length())) {
          best = distance;
          nearest = candidate;
        }
      }
    }
    return nearest;
  }

  /** Returns the same for {@code otherNames}, {@code other_names} and {@code Other-Names}. */
  private static String normal(String word) {
    StringBuilder normal = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i > 0 && Character.isUpperCase(c) && Character.isLowerCase(word.charAt(i - 1))) {
        normal.append('-');
      }
      normal.append(c == '_' ? '-' : Character.toLowerCase(c));
    }
    return normal.toString();
  }

  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }
}
