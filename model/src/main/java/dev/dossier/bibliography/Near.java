package dev.dossier.bibliography;

import java.util.Collection;
import java.util.Optional;

/** Finds what was probably meant. */
final class Near {
  private Near() {}

  /**
   * The word that takes the fewest changes of a letter (insert, drop, replace, swap), if they are
   * few for its length; the first in order of several.
   */
  static Optional<String> closest(String wrong, Collection<String> words) {
    int limit = Math.max(1, Math.min(4, wrong.length() / 3));
    String best = null;
    int bestDistance = limit + 1;
    for (String word : words) {
      if (Math.abs(word.length() - wrong.length()) < bestDistance) {
        int distance = distance(wrong, word);
        if (distance < bestDistance) {
          best = word;
          bestDistance = distance;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Optimal string alignment distance. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        d[i][j] = Math.min(replace, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
