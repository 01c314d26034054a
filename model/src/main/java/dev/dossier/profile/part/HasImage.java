package dev.dossier.profile.part;

import dev.dossier.profile.meta.Doc;
import org.jspecify.annotations.Nullable;

/** An entry that may have a picture. */
public interface HasImage {
  /** Returns the picture; {@code null} if there is none. */
  @Doc("A picture, which pages show beside the entry.")
  @Nullable Image image();
}
