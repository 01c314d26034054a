package dev.dossier.document.entry;

import dev.dossier.document.Section;
import dev.dossier.document.select.Located;
import dev.dossier.profile.Profile;
import dev.dossier.profile.part.ProfileEntry;
import dev.dossier.profile.spec.SectionKind;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A section whose entries are records.
 *
 * @param kind what it shows
 * @param entryKind the kind of its entries: {@code talk}
 * @param form how its entries are set
 * @param items its entries in a profile
 * @param mapping from a record to an entry of a document
 */
public record EntrySection<T extends ProfileEntry>(
    SectionKind kind,
    String entryKind,
    Section.Form form,
    Function<Profile, List<T>> items,
    Mapping<T> mapping) {

  /** Returns its entries in a profile with their paths. */
  public List<Located<T>> located(Profile profile) {
    String list =
        kind instanceof SectionKind.Custom own ? "sections[" + own.id() + "].entries" : kind.word();
    return Located.all(list, items.apply(profile));
  }

  /** Maps a record to an entry of a document. */
  public interface Mapping<T> {
    void map(T item, EntryBuilder entry, EntryContext context);

    /** A mapping that needs nothing but the record. */
    static <T> Mapping<T> of(BiConsumer<T, EntryBuilder> mapping) {
      return (item, entry, context) -> mapping.accept(item, entry);
    }
  }

  static <T extends ProfileEntry> EntrySection<T> entries(
      SectionKind kind,
      String entryKind,
      Function<Profile, List<T>> items,
      BiConsumer<T, EntryBuilder> map) {
    return new EntrySection<>(kind, entryKind, Section.Form.ENTRIES, items, Mapping.of(map));
  }
}
