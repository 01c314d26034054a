package dev.dossier.profile.part;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.value.Url;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry of a section, with the keys that all entries have. */
public interface ProfileEntry {
  /** Returns the id, unique in the profile; {@code null} if there is none. */
  @Doc(
      "The id by which other entries and documents refer to this one. It is unique in"
          + " the profile.")
  @Nullable String id();

  /** Returns the address with more about the entry; {@code null} if there is none. */
  @Doc("The address of a page with more information. The title links to it.")
  default @Nullable Url url() {
    return null;
  }

  /** Returns the tags by which documents choose entries. */
  @Doc("Tags by which documents choose entries.")
  List<String> tags();

  /** Whether sections that show selected entries only include this one. */
  @Doc("Whether sections with `selected: true` include the entry.")
  boolean selected();
}
