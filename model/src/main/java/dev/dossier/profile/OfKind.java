package dev.dossier.profile;

import org.jspecify.annotations.Nullable;

/** An entry that is one of several kinds. */
public interface OfKind {
  /** Its kind; {@code null} if not known. */
  @Nullable Enum<?> kind();
}
