package dev.dossier.profile.value;

import org.jspecify.annotations.Nullable;

/**
 * The soft hyphen (U+00AD): a place where a line may end in a hyphen. Only set text has a use for
 * it. Names and works have none, as they are compared, searched and handed to other programs.
 */
public final class SoftHyphen {
  private static final String SIGN = "\u00AD";

  private SoftHyphen() {}

  /** A text without it. */
  public static String without(String text) {
    return text.replace(SIGN, "");
  }

  /** A text without it; {@code null} for none. */
  public static @Nullable String withoutOrNull(@Nullable String text) {
    return text == null ? null : without(text);
  }
}
