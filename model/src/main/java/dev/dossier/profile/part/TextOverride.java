package dev.dossier.profile.part;

import dev.dossier.profile.meta.AnyOf;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.value.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Texts of an entry for some documents, such as shorter ones. Facts (titles, dates, organisations)
 * cannot be overridden: they are the same in all documents.
 */
@Doc(
    "Texts of an entry for some documents. Texts that are not set here are those of"
        + " the entry. Titles, dates and organisations are the same in all documents.")
@AnyOf({"summary", "description", "highlights", "without"})
public record TextOverride(
    @Doc("Replaces the `summary` of the entry.") @Nullable Prose summary,
    @Doc("Replaces the `description` of the entry.") @Nullable Prose description,
    @Doc("Replaces the `highlights` of the entry.") List<Highlight> highlights,
    @Doc("Texts to omit: `[description, highlights]`.") List<Part> without) {
  public TextOverride {
    highlights = List.copyOf(highlights);
    without = List.copyOf(without);
  }

  /** A text of an entry that some documents can omit. */
  @Doc("A text of an entry that some documents can omit.")
  public enum Part {
    @Doc("The `summary`.")
    SUMMARY,
    @Doc("The `description`.")
    DESCRIPTION,
    @Doc("The `highlights`.")
    HIGHLIGHTS
  }
}
