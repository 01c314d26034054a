package dev.dossier.source.shape;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Suggests keys for unknown ones. To bound the time for files with thousands of unknown keys, each
 * is looked up once, and only as many as are reported.
 */
public final class KeySuggestions {
  /** The maximum number of problems that are reported for a file. */
  private static final int MOST_SOUGHT = 500;

  private final Iterable<String> candidates;
  private final Map<String, @Nullable String> found = new HashMap<>();

  /** Creates suggestions among these keys. */
  public KeySuggestions(Iterable<String> candidates) {
    this.candidates = candidates;
  }

  /** Returns the most similar key; {@code null} if none is similar, or the limit is reached. */
  public @Nullable String nearest(String unknown) {
    if (!found.containsKey(unknown) && found.size() < MOST_SOUGHT) {
      found.put(unknown, Suggestions.nearest(unknown, candidates));
    }
    return found.get(unknown);
  }
}
