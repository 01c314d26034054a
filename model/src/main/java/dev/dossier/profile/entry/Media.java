package dev.dossier.profile.entry;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.profile.value.ProperName;
import dev.dossier.profile.value.Prose;
import dev.dossier.profile.value.Text;
import dev.dossier.profile.value.Url;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Press, an interview, a podcast. */
@Doc("Press, an interview, a podcast.")
public record Media(
    @Doc("Name by which other entries and documents refer to this one; unique in the profile.")
        @Nullable String id,
    @Doc("The title.") @Required @ProperName Text title,
    @Doc("Newspaper, station or channel.") @ProperName @Nullable Text outlet,
    @Doc("When.") @Nullable PartialDate date,
    @Doc("What kind.") @Nullable MediaKind kind,
    @Doc("Where to read more; the title links to it.") @Nullable Url url,
    @Doc("What it is about, in Markdown.") @Nullable Prose description,
    @Doc("Other words for a document, by its name or by a tag that it includes.")
        Map<String, Wording> wording,
    @Doc("Words by which a document chooses entries.") List<String> tags,
    @Doc("Shown where a document asks for selected entries only.") boolean selected)
    implements ProfileEntry, Dated, OfKind, Worded {
  public Media {
    wording = Map.copyOf(wording);
    tags = List.copyOf(tags);
  }
}
