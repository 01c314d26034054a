package dev.dossier.profile.spec;

import dev.dossier.profile.meta.Doc;
import java.util.List;

/** Entries by their tags. */
@Doc("Entries by their tags.")
public record TagFilter(
    @Doc("Entries must have one of these tags.") List<String> include,
    @Doc("Entries must have none of these tags.") List<String> exclude) {
  public TagFilter {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
  }
}
