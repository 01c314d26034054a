package dev.dossier.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of several positions at an organisation. */
@Doc("One of several positions at an organisation.")
public record Role(
    @Doc("The position.") @Required Text title,
    @Doc("City, country, or `Online`.") @Nullable Text location,
    @Doc("When it began.") @Nullable PartialDate start,
    @Doc("When it ended, or `present`.") @Nullable EndDate end,
    @Doc("What it is about, in Markdown.") @Nullable Prose description,
    @Doc("Achievements, one line of Markdown each.") List<Prose> highlights)
    implements Lasting {
  public Role {
    highlights = List.copyOf(highlights);
  }
}
