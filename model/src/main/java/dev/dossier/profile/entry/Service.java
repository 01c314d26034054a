package dev.dossier.profile.entry;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.part.HasOverrides;
import dev.dossier.profile.part.HasTimeSpan;
import dev.dossier.profile.part.Highlight;
import dev.dossier.profile.part.ProfileEntry;
import dev.dossier.profile.part.TextOverride;
import dev.dossier.profile.value.EndDate;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.profile.value.ProperName;
import dev.dossier.profile.value.Prose;
import dev.dossier.profile.value.Text;
import dev.dossier.profile.value.Url;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Professional service or voluntary work, such as reviewing, editing or organising. */
@Doc("Professional service or voluntary work, such as reviewing, editing or organising.")
public record Service(
    @Nullable String id,
    @Doc("The role of the person: reviewer, editor, organiser.") @Required Text role,
    @Doc("The organisation.") @ProperName @Nullable Text organization,
    @Doc("The journal, conference or programme.") @ProperName @Nullable Text event,
    @Doc("The place, such as city and country, or `Online`.") @ProperName @Nullable Text location,
    @Nullable PartialDate start,
    @Nullable EndDate end,
    @Nullable Url url,
    @Nullable Prose description,
    List<Highlight> highlights,
    Map<String, TextOverride> wording,
    List<String> tags,
    boolean selected)
    implements ProfileEntry, HasTimeSpan, HasOverrides {
  public Service {
    wording = Map.copyOf(wording);
    highlights = List.copyOf(highlights);
    tags = List.copyOf(tags);
  }
}
