package dev.dossier.profile.entry;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.value.ProperName;
import dev.dossier.profile.value.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A group of skills. */
@Doc("A group of skills.")
public record Skill(
    @Doc("Name by which other entries and documents refer to this one; unique in the profile.")
        @Nullable String id,
    @Doc("The group: `Programming`.") @Required Text name,
    @Doc("In words: `expert`.") @Nullable Text level,
    @Doc("The skills.") @ProperName List<Text> keywords,
    @Doc("Words by which a document chooses entries.") List<String> tags,
    @Doc("Shown where a document asks for selected entries only.") boolean selected)
    implements ProfileEntry {
  public Skill {
    keywords = List.copyOf(keywords);
    tags = List.copyOf(tags);
  }
}
