package dev.dossier.html.site;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks the scheme of addresses in published files. The reader of profiles rejects unsafe
 * addresses already; this is a second check, like the one in the templates.
 */
public final class SafeAddress {
  private static final Pattern SAFE =
      Pattern.compile("(https?://|mailto:|tel:)\\S+", Pattern.CASE_INSENSITIVE);

  private SafeAddress() {}

  /** Returns the address; {@code null} if there is none, or its scheme is not allowed. */
  public static @Nullable String of(@Nullable String url) {
    return url != null && SAFE.matcher(url).matches() ? url : null;
  }
}
