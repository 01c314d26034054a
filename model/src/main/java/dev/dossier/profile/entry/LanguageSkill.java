package dev.dossier.profile.entry;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.part.ProfileEntry;
import dev.dossier.profile.value.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A language that the person speaks. */
@Doc("A language that the person speaks.")
public record LanguageSkill(
    @Nullable String id,
    @Doc("The name of the language.") @Required Text language,
    @Doc("How well the person speaks it, in words or as a CEFR level: `native`, `C1`.")
        @Nullable Text fluency,
    List<String> tags,
    boolean selected)
    implements ProfileEntry {
  public LanguageSkill {
    tags = List.copyOf(tags);
  }
}
