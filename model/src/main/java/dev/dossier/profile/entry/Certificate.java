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

/** A certificate or licence. */
@Doc("A certificate or licence.")
public record Certificate(
    @Doc("Name by which other entries and documents refer to this one; unique in the profile.")
        @Nullable String id,
    @Doc("The title.") @Required @ProperName Text title,
    @Doc("Who issued it.") @ProperName @Nullable Text issuer,
    @Doc("When.") @Nullable PartialDate date,
    @Doc("When it runs out.") @Nullable PartialDate expires,
    @Doc("Where to read more; the title links to it.") @Nullable Url url,
    @Doc("What it is about, in Markdown.") @Nullable Prose description,
    @Doc("Other words for a document, by its name or by a tag that it includes.")
        Map<String, Wording> wording,
    @Doc("Words by which a document chooses entries.") List<String> tags,
    @Doc("Shown where a document asks for selected entries only.") boolean selected)
    implements ProfileEntry, Dated, Worded {
  public Certificate {
    wording = Map.copyOf(wording);
    tags = List.copyOf(tags);
  }
}
