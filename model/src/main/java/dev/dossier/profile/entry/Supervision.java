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
import dev.dossier.profile.value.Text;
import dev.dossier.profile.value.Url;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A student or member of staff whom the person supervised. */
@Doc("A student or member of staff whom the person supervised.")
public record Supervision(
    @Nullable String id,
    @Doc("The name of the student or member of staff.") @Required @ProperName Text name,
    @Doc("The level: PhD, MSc, postdoc.") @Nullable Text level,
    @Doc("The title of the thesis or project.") @ProperName @Nullable Text title,
    @Doc("The university or other institution.") @ProperName @Nullable Text institution,
    @Doc("The role of the person: supervisor, co-supervisor, examiner.") @Nullable Text role,
    @Nullable PartialDate start,
    @Nullable EndDate end,
    @Doc("The outcome: `now at ETH`.") @Nullable Text outcome,
    @Nullable Url url,
    List<Highlight> highlights,
    Map<String, TextOverride> wording,
    List<String> tags,
    boolean selected)
    implements ProfileEntry, HasTimeSpan, HasOverrides {
  public Supervision {
    wording = Map.copyOf(wording);
    highlights = List.copyOf(highlights);
    tags = List.copyOf(tags);
  }
}
