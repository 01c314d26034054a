package dev.dossier.profile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A prize, honour or fellowship. */
@Doc("A prize, honour or fellowship.")
public record Award(
    @Doc("Name by which other entries and documents refer to this one; unique in the profile.")
        @Nullable String id,
    @Doc("What it is called.") @Required @ProperName Text title,
    @Doc("Who gave it.") @ProperName @Nullable Text awarder,
    @Doc("When.") @Nullable PartialDate date,
    @Doc("Where to read more; the title links to it.") @Nullable Url url,
    @Doc("What it is about, in Markdown.") @Nullable Prose description,
    @Doc("Other words for a document, by its name or by a tag that it includes.")
        Map<String, Wording> wording,
    @Doc("Words by which a document chooses entries.") List<String> tags,
    @Doc("Shown where a document asks for selected entries only.") boolean selected)
    implements ProfileEntry, Dated, Worded {
  public Award {
    wording = Map.copyOf(wording);
    tags = List.copyOf(tags);
  }
}
