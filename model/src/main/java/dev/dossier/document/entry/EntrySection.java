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
 * A kind of section whose entries are records of the profile.
 *
 * @param kind the kind of section
 * @param entryKind the kind of its entries: {@code talk}
 * @param form the layout of the entries
 * @param items returns the records of a profile
 * @param mapping maps a record to an entry
 */
public record EntrySection<T extends ProfileEntry>(
    SectionKind kind,
    String entryKind,
    Section.Form form,
    Function<Profile, List<T>> items,
    Mapping<T> mapping) {

  /** Returns the records of a profile with their paths. */
  public List<Located<T>> located(Profile profile) {
    String list =
        kind instanceof SectionKind.Custom own ? "sections[" + own.id() + "].entries" : kind.word();
    return Located.all(list, items.apply(profile));
  }

  /** Maps a record to an entry of a document. */
  public interface Mapping<T> {
    void map(T item, EntryBuilder entry, EntryContext context);

    /** Creates a mapping that only needs the record. */
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
