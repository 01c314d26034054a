package dev.dossier.document.entry;

import dev.dossier.profile.entry.CustomEntry;

/** What is set of an entry of a section of the user's own. */
public final class CustomEntries {
  public static final SectionKind.Mapping<CustomEntry> MAPPING =
      (item, entry, context) ->
          (item.date() != null ? entry.on(item.date()) : entry.between(item.start(), item.end()))
              .title(item.title())
              .url(item.url())
              .tagline(item.subtitle())
              .subtitle(item.organization())
              .location(item.location())
              .description(item.description())
              .highlights(item.highlights())
              .links(item.links());

  private CustomEntries() {}
}
