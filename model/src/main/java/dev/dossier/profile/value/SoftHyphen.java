package dev.dossier.profile.value;

import org.jspecify.annotations.Nullable;

/**
 * Removes soft hyphens (U+00AD), which mark optional line breaks. They are only useful in running
 * text, not in names and publications, which are compared, searched and exported.
 */
public final class SoftHyphen {
  private static final String SIGN = "\u00AD";

  private SoftHyphen() {}

  /** Returns a text without soft hyphens. */
  public static String without(String text) {
    return text.replace(SIGN, "");
  }

  /** Returns a text without soft hyphens, or {@code null} for {@code null}. */
  public static @Nullable String withoutOrNull(@Nullable String text) {
    return text == null ? null : without(text);
  }
}
