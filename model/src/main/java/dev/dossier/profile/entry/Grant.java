package dev.dossier.profile.entry;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.part.HasOverrides;
import dev.dossier.profile.part.HasTimeSpan;
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

/** A grant or other funding. */
@Doc("A grant or other funding.")
public record Grant(
    @Nullable String id,
    @Doc("The title of the funded project.") @Required @ProperName Text title,
    @Doc("The organisation that funds it.") @ProperName @Nullable Text funder,
    @Doc("The number of the grant.") @Nullable String number,
    @Doc("The role of the person: principal investigator, co-investigator.") @Nullable Text role,
    @Doc("The amount with its currency, as printed: `EUR 1.2 million`.") @ProperName
        @Nullable Text amount,
    @Nullable PartialDate start,
    @Nullable EndDate end,
    @Nullable Url url,
    @Nullable Prose description,
    Map<String, TextOverride> wording,
    List<String> tags,
    boolean selected)
    implements ProfileEntry, HasTimeSpan, HasOverrides {
  public Grant {
    wording = Map.copyOf(wording);
    tags = List.copyOf(tags);
  }
}
