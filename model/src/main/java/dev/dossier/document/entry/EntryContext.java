package dev.dossier.document.entry;

import dev.dossier.document.Entry;
import dev.dossier.document.words.Writing;
import dev.dossier.profile.entry.ProfileEntry;
import dev.dossier.profile.entry.Project;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the mapping of an entry can ask of the document that the entry is set in. */
public interface EntryContext {
  /** Puts texts, dates and places into the language of the document. */
  Writing writing();

  /** Sets the entries that belong to an entry. */
  RelatedItems related();

  /** Whether the document prints what is private. */
  boolean printsPrivate();

  /** Whether a project within a project is shown. */
  boolean allows(Project part);

  /** Sets an entry that has an id or may have one. */
  <T extends ProfileEntry> Entry entry(T item, String kind, SectionKind.Mapping<T> mapping);

  /**
   * Sets a part of an entry that is none itself: a role, an occasion.
   *
   * @param name what it is known by; {@code null} for its title
   */
  Entry part(Object item, String kind, @Nullable String name, Consumer<EntryBuilder> mapping);
}
