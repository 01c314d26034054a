package dev.dossier.profile.entry;

import dev.dossier.profile.meta.Confidential;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.value.Email;
import dev.dossier.profile.value.ProperName;
import dev.dossier.profile.value.Prose;
import dev.dossier.profile.value.Text;
import dev.dossier.profile.value.Url;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Someone who can speak for the person. */
@Doc("Someone who can speak for the person.")
public record Referee(
    @Doc("Name by which other entries and documents refer to this one; unique in the profile.")
        @Nullable String id,
    @Doc("Who.") @Required @ProperName Text name,
    @Doc("Their position.") @Nullable Text title,
    @Doc("The organisation.") @ProperName @Nullable Text organization,
    @Doc("How they know the person.") @Nullable Text relation,
    @Doc("Their e-mail address; printed where a document asks for private data.") @Confidential
        @Nullable Email email,
    @Doc("Their telephone number; printed where a document asks for private data.") @Confidential
        @Nullable String phone,
    @Doc("Where to read more; the title links to it.") @Nullable Url url,
    @Doc("What they say.") @Nullable Prose text,
    @Doc("Words by which a document chooses entries.") List<String> tags,
    @Doc("Shown where a document asks for selected entries only.") boolean selected)
    implements ProfileEntry {
  public Referee {
    tags = List.copyOf(tags);
  }
}
