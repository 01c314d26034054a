package dev.dossier.document.entry;

import dev.dossier.profile.CustomSection;
import dev.dossier.profile.Profile;
import dev.dossier.profile.entry.CustomEntry;
import dev.dossier.profile.spec.SectionKind;
import java.util.List;
import java.util.Optional;

/** The custom sections of a profile, and the mapping of their entries. */
public final class CustomEntries {
  static final EntrySection.Mapping<CustomEntry> MAPPING =
      (item, entry, context) ->
          (item.date() != null ? entry.on(item.date()) : entry.between(item.start(), item.end()))
              .title(item.title())
              .url(item.url())
              .tagline(item.subtitle())
              .subtitle(item.organization())
              .location(item.location())
              .picture(context.picture(item.image()))
              .description(item.description())
              .highlights(item.highlights())
              .links(item.links());

  private CustomEntries() {}

  /** Returns the custom section of this kind; empty for other kinds. */
  public static Optional<CustomSection> section(SectionKind kind, Profile profile) {
    return kind instanceof SectionKind.Custom custom
        ? profile.sections().stream()
            .filter(section -> section.id().equals(custom.id()))
            .findFirst()
        : Optional.empty();
  }

  static List<CustomEntry> of(SectionKind kind, Profile profile) {
    return section(kind, profile).map(CustomSection::entries).orElse(List.of());
  }
}
