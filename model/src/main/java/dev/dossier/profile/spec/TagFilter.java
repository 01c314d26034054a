package dev.dossier.profile.spec;

import dev.dossier.profile.meta.Doc;
import java.util.List;

/** Chooses entries by their tags. */
@Doc("Chooses entries by their tags.")
public record TagFilter(
    @Doc("Entries must have at least one of these tags.") List<String> include,
    @Doc("Entries must have none of these tags.") List<String> exclude) {
  public TagFilter {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
  }
}
