package dev.dossier.profile.entry;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.value.EndDate;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.profile.value.ProperName;
import dev.dossier.profile.value.Prose;
import dev.dossier.profile.value.Text;
import dev.dossier.profile.value.Url;
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
    @Doc("When it was given.") @Nullable PartialDate date,
    @Doc("When what it gives began, as of a fellowship; printed in place of `date`.")
        @Nullable PartialDate start,
    @Doc("When that ended, or `present`.") @Nullable EndDate end,
    @Doc("Where to read more; the title links to it.") @Nullable Url url,
    @Doc("What it is about, in Markdown.") @Nullable Prose description,
    @Doc("Achievements, one line of Markdown each.") List<Highlight> highlights,
    @Doc("Other words for a document, by its name or by a tag that it includes.")
        Map<String, Wording> wording,
    @Doc("Words by which a document chooses entries.") List<String> tags,
    @Doc("Shown where a document asks for selected entries only.") boolean selected)
    implements ProfileEntry, Dated, Lasting, Worded {
  public Award {
    wording = Map.copyOf(wording);
    highlights = List.copyOf(highlights);
    tags = List.copyOf(tags);
  }
}
