package dev.dossier.profile.entry;

import dev.dossier.profile.meta.AnyOf;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.profile.value.Prose;
import dev.dossier.profile.value.Text;
import dev.dossier.profile.value.Url;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that happened. */
@Doc("Something that happened.")
@AnyOf({"title", "text"})
public record News(
    @Doc("Name by which other entries and documents refer to this one; unique in the profile.")
        @Nullable String id,
    @Doc("When.") @Required PartialDate date,
    @Doc("What, in a line.") @Nullable Text title,
    @Doc("What, in Markdown.") @Nullable Prose text,
    @Doc("Where to read more; the title links to it.") @Nullable Url url,
    @Doc("Words by which a document chooses entries.") List<String> tags,
    @Doc("Shown where a document asks for selected entries only.") boolean selected)
    implements ProfileEntry, Dated {
  public News {
    tags = List.copyOf(tags);
  }
}
