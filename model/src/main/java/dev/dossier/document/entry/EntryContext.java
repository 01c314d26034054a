package dev.dossier.document.entry;

import dev.dossier.document.Entry;
import dev.dossier.document.Picture;
import dev.dossier.document.select.Located;
import dev.dossier.document.words.Localizer;
import dev.dossier.profile.entry.Project;
import dev.dossier.profile.part.Image;
import dev.dossier.profile.part.ProfileEntry;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The document that an entry is made for, as the mappings of records see it. */
public interface EntryContext {
  /** Returns what translates and writes texts and dates. */
  Localizer localizer();

  /** Returns what creates the items of related entries. */
  RelatedItems related();

  /** Whether the document shows private data. */
  boolean printsPrivate();

  /** Returns the picture of an entry; {@code null} if it has none, or the document is no page. */
  @Nullable Picture picture(@Nullable Image image);

  /** Whether a project within a project is shown. */
  boolean allows(Project part);

  /** Creates the entry of a record, which may have an id. */
  <T extends ProfileEntry> Entry entry(
      Located<T> item, String kind, EntrySection.Mapping<T> mapping);

  /**
   * Creates a part of an entry that is not an entry of the profile: a role, an occasion.
   *
   * @param name the name that its anchor is made from; {@code null} for its title
   */
  Entry part(Located<?> item, String kind, @Nullable String name, Consumer<EntryBuilder> mapping);
}
