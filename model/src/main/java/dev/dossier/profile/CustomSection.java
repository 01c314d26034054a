package dev.dossier.profile;

import dev.dossier.profile.entry.CustomEntry;
import dev.dossier.profile.meta.AnyOf;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.value.Prose;
import dev.dossier.profile.value.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section of your own, with entries or text. */
@Doc("A section of your own, with entries or text.")
@AnyOf({"entries", "text"})
public record CustomSection(
    @Doc("The id by which documents refer to the section.") @Required String id,
    @Doc("The heading of the section.") @Required Text title,
    @Doc("The entries of the section.") List<CustomEntry> entries,
    @Doc("The text of the section, in Markdown.") @Nullable Prose text) {
  public CustomSection {
    entries = List.copyOf(entries);
  }
}
