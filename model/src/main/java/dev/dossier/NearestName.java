package dev.dossier;

import dev.dossier.source.shape.Suggestions;
import org.jspecify.annotations.Nullable;

/** Finds the name that was probably meant, as problems do. */
public final class NearestName {
  private NearestName() {}

  /**
   * Returns the candidate that is nearest to a name.
   *
   * <pre>{@code
   * NearestName.of("vc", List.of("portfolio", "cv")); // cv
   * }</pre>
   *
   * @return {@code null} if none is near
   */
  public static @Nullable String of(String found, Iterable<String> candidates) {
    return Suggestions.nearest(found, candidates);
  }
}
