package dev.dossier.profile.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all entries of all sections have. */
public interface ProfileEntry {
  /** Name by which others refer to the entry, unique in the profile; {@code null} if none. */
  @Nullable String id();

  /** Words by which a document chooses entries. */
  List<String> tags();

  /** Whether it is shown where a document asks for selected entries only. */
  boolean selected();
}
