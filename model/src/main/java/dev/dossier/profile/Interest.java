package dev.dossier.profile;

import dev.dossier.profile.entry.ProfileEntry;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.meta.Shorthand;
import dev.dossier.profile.value.ProperName;
import dev.dossier.profile.value.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that the person likes to do or to know about. */
@Doc("Something that the person likes to do or to know about.")
@Shorthand("name")
public record Interest(
    @Doc("Name by which other entries and documents refer to this one; unique in the profile.")
        @Nullable String id,
    @Doc("What it is: `Sailing`.") @Required Text name,
    @Doc("What of it: `[dinghies, tall ships]`.") @ProperName List<Text> keywords,
    @Doc("Words by which a document chooses entries.") List<String> tags,
    @Doc("Shown where a document asks for selected entries only.") boolean selected)
    implements ProfileEntry {
  public Interest {
    keywords = List.copyOf(keywords);
    tags = List.copyOf(tags);
  }
}
