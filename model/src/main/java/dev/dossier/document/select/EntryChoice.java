package dev.dossier.document.select;

import dev.dossier.profile.part.HasKind;
import dev.dossier.profile.part.ProfileEntry;
import dev.dossier.profile.spec.SectionSpec;
import java.util.List;
import java.util.Locale;

/** Chooses and sorts the entries of a section. */
public final class EntryChoice {
  private EntryChoice() {}

  /**
   * Selects and sorts entries.
   *
   * @param spec the specification of the section
   * @param selection the filters of the document and the section
   */
  public static <T extends ProfileEntry> List<Located<T>> of(
      SectionSpec spec, Selection selection, List<Located<T>> entries) {
    List<Located<T>> chosen =
        entries.stream()
            .filter(item -> !spec.selected() || item.value().selected())
            .filter(item -> selection.shows(item.value().tags()))
            .filter(item -> isOfKindAndYear(spec, item.value()))
            .toList();
    return first(EntryDates.sorted(chosen, spec.sort()), spec);
  }

  /** Whether an entry is of the kinds and years that a section asks for. */
  public static boolean isOfKindAndYear(SectionSpec spec, ProfileEntry entry) {
    return (spec.kinds().isEmpty() || isOneOf(spec.kinds(), entry))
        && (spec.years() == null || EntryDates.areIn(spec.years(), entry));
  }

  /** Returns the first entries of a list, as many as its section shows at most. */
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
