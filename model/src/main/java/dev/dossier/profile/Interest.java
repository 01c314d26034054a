package dev.dossier.profile;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.meta.Shorthand;
import dev.dossier.profile.part.ProfileEntry;
import dev.dossier.profile.value.ProperName;
import dev.dossier.profile.value.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An interest or hobby of the person. */
@Doc("An interest or hobby of the person.")
@Shorthand("name")
public record Interest(
    @Nullable String id,
    @Doc("The interest: `Sailing`.") @Required Text name,
    @Doc("Details of the interest: `[dinghies, tall ships]`.") @ProperName List<Text> keywords,
    List<String> tags,
    boolean selected)
    implements ProfileEntry {
  public Interest {
    keywords = List.copyOf(keywords);
    tags = List.copyOf(tags);
  }
}
