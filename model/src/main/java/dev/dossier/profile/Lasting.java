package dev.dossier.profile;

import org.jspecify.annotations.Nullable;

/** An entry that begins and may end. */
public interface Lasting {
  /** When it began; {@code null} if not known. */
  @Nullable PartialDate start();

  /** When it ended; {@code null} if not known. */
  @Nullable EndDate end();
}
