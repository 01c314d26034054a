package dev.dossier.document.entry;

import dev.dossier.document.Entry;
import dev.dossier.document.Picture;
import dev.dossier.document.words.Localizer;
import dev.dossier.profile.entry.Project;
import dev.dossier.profile.part.Image;
import dev.dossier.profile.part.ProfileEntry;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the mapping of an entry can ask of the document that the entry is set in. */
public interface EntryContext {
  /** Puts texts, dates and places into the language of the document. */
  Localizer localizer();

  /** Sets the entries that belong to an entry. */
  RelatedItems related();

  /** Whether the document prints what is private. */
  boolean printsPrivate();

  /** The picture of an entry; {@code null} for none, and in documents that are no pages. */
  @Nullable Picture picture(@Nullable Image image);

  /** Whether a project within a project is shown. */
  boolean allows(Project part);

  /** Sets an entry that has an id or may have one. */
  <T extends ProfileEntry> Entry entry(T item, String kind, EntrySection.Mapping<T> mapping);

  /**
   * Sets a part of an entry that is none itself: a role, an occasion.
   *
   * @param name what it is known by; {@code null} for its title
   */
  Entry part(Object item, String kind, @Nullable String name, Consumer<EntryBuilder> mapping);
}
