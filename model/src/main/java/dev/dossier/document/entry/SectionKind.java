package dev.dossier.document.entry;

import dev.dossier.document.Section;
import dev.dossier.profile.Profile;
import dev.dossier.profile.entry.ProfileEntry;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A section of the vocabulary whose entries are records.
 *
 * @param name its key: {@code talks}
 * @param entryKind what one of its entries is: {@code talk}
 * @param form how its entries are set
 * @param items its entries in a profile
 * @param mapping what is set of an entry
 */
public record SectionKind<T extends ProfileEntry>(
    String name,
    String entryKind,
    Section.Form form,
    Function<Profile, List<T>> items,
    Mapping<T> mapping) {

  /** Says what is set of an entry. */
  public interface Mapping<T> {
    void map(T item, EntryBuilder entry, EntryContext context);

    /** A mapping that needs nothing but the entry itself. */
    static <T> Mapping<T> of(BiConsumer<T, EntryBuilder> mapping) {
      return (item, entry, context) -> mapping.accept(item, entry);
    }
  }

  static <T extends ProfileEntry> SectionKind<T> entries(
      String name, String kind, Function<Profile, List<T>> items, BiConsumer<T, EntryBuilder> map) {
    return new SectionKind<>(name, kind, Section.Form.ENTRIES, items, Mapping.of(map));
  }
}
