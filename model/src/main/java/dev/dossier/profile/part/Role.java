package dev.dossier.profile.part;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.value.EndDate;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.profile.value.ProperName;
import dev.dossier.profile.value.Prose;
import dev.dossier.profile.value.Text;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of several positions at an organisation. */
@Doc("One of several positions at an organisation.")
public record Role(
    @Doc("The title of the position.") @Required Text title,
    @Doc("The place, such as city and country, or `Online`.") @ProperName @Nullable Text location,
    @Nullable PartialDate start,
    @Nullable EndDate end,
    @Nullable Prose description,
    List<Highlight> highlights,
    @Doc("Subjects and technologies: `[Java, tomography]`.") @ProperName List<Text> keywords,
    Map<String, TextOverride> wording)
    implements HasTimeSpan, HasOverrides {
  public Role {
    wording = Map.copyOf(wording);
    keywords = List.copyOf(keywords);
    highlights = List.copyOf(highlights);
  }
}
