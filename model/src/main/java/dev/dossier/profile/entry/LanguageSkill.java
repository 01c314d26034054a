package dev.dossier.profile.entry;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.value.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A language spoken. */
@Doc("A language spoken.")
public record LanguageSkill(
    @Doc("Name by which other entries and documents refer to this one; unique in the profile.")
        @Nullable String id,
    @Doc("The language.") @Required Text language,
    @Doc("In words or as a CEFR level: `native`, `C1`.") @Nullable Text fluency,
    @Doc("Words by which a document chooses entries.") List<String> tags,
    @Doc("Shown where a document asks for selected entries only.") boolean selected)
    implements ProfileEntry {
  public LanguageSkill {
    tags = List.copyOf(tags);
  }
}
