package dev.dossier.source.shape;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what was probably meant among many keys. A file made to name thousands of unknown keys
 * costs no more than one that names as many as are reported: each is looked up once, and the rest
 * is not.
 */
public final class KeySuggestions {
  /** As many as the problems that are reported for a file. */
  private static final int MOST_SOUGHT = 500;

  private final Iterable<String> candidates;
  private final Map<String, @Nullable String> found = new HashMap<>();

  /** Suggests some of these. */
  public KeySuggestions(Iterable<String> candidates) {
    this.candidates = candidates;
  }

  /** The key that was probably meant; {@code null} if none is near, or too many were sought. */
  public @Nullable String nearest(String unknown) {
    if (!found.containsKey(unknown) && found.size() < MOST_SOUGHT) {
      found.put(unknown, Suggestions.nearest(unknown, candidates));
    }
    return found.get(unknown);
  }
}
