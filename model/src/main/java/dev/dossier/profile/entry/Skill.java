package dev.dossier.profile.entry;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.part.ProfileEntry;
import dev.dossier.profile.value.ProperName;
import dev.dossier.profile.value.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A group of skills. */
@Doc("A group of skills.")
public record Skill(
    @Nullable String id,
    @Doc("The name of the group: `Programming`.") @Required Text name,
    @Doc("The level in words: `expert`.") @Nullable Text level,
    @Doc("The skills of the group: `[Java, Fortran]`.") @ProperName List<Text> keywords,
    List<String> tags,
    boolean selected)
    implements ProfileEntry {
  public Skill {
    keywords = List.copyOf(keywords);
    tags = List.copyOf(tags);
  }
}
