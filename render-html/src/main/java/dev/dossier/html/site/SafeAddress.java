package dev.dossier.html.site;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Addresses that may stand in a file that others read. The reader of profiles lets no other in;
 * this is the second lock, as the one in the templates is.
 */
public final class SafeAddress {
  private static final Pattern SAFE =
      Pattern.compile("(https?://|mailto:|tel:)\\S+", Pattern.CASE_INSENSITIVE);

  private SafeAddress() {}

  /** The address; {@code null} if there is none, or it is of another scheme. */
  public static @Nullable String of(@Nullable String url) {
    return url != null && SAFE.matcher(url).matches() ? url : null;
  }
}
