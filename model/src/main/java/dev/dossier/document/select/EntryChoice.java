package dev.dossier.document.select;

import dev.dossier.profile.part.HasKind;
import dev.dossier.profile.part.ProfileEntry;
import dev.dossier.profile.spec.SectionSpec;
import java.util.List;
import java.util.Locale;

/** Which entries a section of a document has, in which order. */
public final class EntryChoice {
  private EntryChoice() {}

  /**
   * Chooses among entries.
   *
   * @param spec what the section asks for
   * @param selection the document's choice and the section's, by tags
   */
  public static <T extends ProfileEntry> List<T> of(
      SectionSpec spec, Selection selection, List<T> entries) {
    List<T> chosen =
        entries.stream()
            .filter(item -> !spec.selected() || item.selected())
            .filter(item -> selection.shows(item.tags()))
            .toList();
    return first(EntryDates.sorted(ofKindAndYear(spec, chosen), spec.sort()), spec);
  }

  /** Those of the kinds and years that a section asks for. */
  public static <T extends ProfileEntry> List<T> ofKindAndYear(SectionSpec spec, List<T> entries) {
    return entries.stream()
        .filter(item -> spec.kinds().isEmpty() || isOneOf(spec.kinds(), item))
        .filter(item -> spec.years() == null || EntryDates.areIn(spec.years(), item))
        .toList();
  }

  /** Those of a list that its section has room for. */
  public static <T> List<T> first(List<T> items, SectionSpec spec) {
    Integer limit = spec.limit();
    return limit == null || items.size() <= limit ? items : items.subList(0, limit);
  }

  private static boolean isOneOf(List<String> kinds, ProfileEntry item) {
    return item instanceof HasKind entry
        && entry.kinds().stream()
            .anyMatch(
                kind -> kinds.contains(kind.name().toLowerCase(Locale.ROOT).replace('_', '-')));
  }
}
