package dev.dossier.profile.entry;

import dev.dossier.profile.meta.AnyOf;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.value.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Other words for an entry, where a document wants them shorter or for other readers. Facts
 * (titles, dates, organisations) are not among them: they are the same in all documents.
 */
@Doc(
    "Other words for an entry in some documents. What is not given here is said as in the entry "
        + "itself; facts (titles, dates, organisations) are the same everywhere.")
@AnyOf({"summary", "description", "highlights", "without"})
public record Wording(
    @Doc("In place of the entry's `summary`.") @Nullable Prose summary,
    @Doc("In place of the entry's `description`.") @Nullable Prose description,
    @Doc("In place of the entry's `highlights`.") List<Highlight> highlights,
    @Doc("What is left out: `[description, highlights]`.") List<Part> without) {
  public Wording {
    highlights = List.copyOf(highlights);
    without = List.copyOf(without);
  }

  /** A part of an entry that can be worded otherwise. */
  @Doc("A part of an entry that can be worded otherwise.")
  public enum Part {
    @Doc("The `summary`.")
    SUMMARY,
    @Doc("The `description`.")
    DESCRIPTION,
    @Doc("The `highlights`.")
    HIGHLIGHTS
  }
}
