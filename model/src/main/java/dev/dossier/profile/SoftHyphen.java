package dev.dossier.profile;

import org.jspecify.annotations.Nullable;

/**
 * The soft hyphen (U+00AD): a place where a line may end in a hyphen. Only set text has a use for
 * it. Names and works have none, as they are compared, searched and handed to other programs.
 */
final class SoftHyphen {
  private static final String SIGN = "\u00AD";

  private SoftHyphen() {}

  /** A text without it. */
  static String without(String text) {
    return text.replace(SIGN, "");
  }

  /** A text without it; {@code null} for none. */
  static @Nullable String withoutOrNull(@Nullable String text) {
    return text == null ? null : without(text);
  }
}
