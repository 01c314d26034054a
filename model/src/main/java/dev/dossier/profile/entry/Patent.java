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

/** A patent or an application. */
@Doc("A patent or an application.")
public record Patent(
    @Doc("Name by which other entries and documents refer to this one; unique in the profile.")
        @Nullable String id,
    @Doc("The title.") @Required @ProperName Text title,
    @Doc("The number, with its office.") @Nullable String number,
    @Doc("The patent office.") @ProperName @Nullable Text office,
    @Doc("Granted, pending.") @Nullable Text status,
    @Doc("When it was granted or filed.") @Nullable PartialDate date,
    @Doc("All inventors.") @ProperName List<Text> inventors,
    @Doc("Where to read more; the title links to it.") @Nullable Url url,
    @Doc("What it is about, in Markdown.") @Nullable Prose description,
    @Doc("Other words for a document, by its name or by a tag that it includes.")
        Map<String, Wording> wording,
    @Doc("Words by which a document chooses entries.") List<String> tags,
    @Doc("Shown where a document asks for selected entries only.") boolean selected)
    implements ProfileEntry, Dated, Worded {
  public Patent {
    wording = Map.copyOf(wording);
    inventors = List.copyOf(inventors);
    tags = List.copyOf(tags);
  }
}
