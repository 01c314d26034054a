package dev.dossier.profile.entry;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.part.HasTimeSpan;
import dev.dossier.profile.part.ProfileEntry;
import dev.dossier.profile.value.EndDate;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.profile.value.ProperName;
import dev.dossier.profile.value.Text;
import dev.dossier.profile.value.Url;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Membership of a learned or professional society. */
@Doc("Membership of a learned or professional society.")
public record Membership(
    @Nullable String id,
    @Doc("The society.") @Required @ProperName Text organization,
    @Doc("The role or grade: fellow, senior member.") @Nullable Text role,
    @Nullable PartialDate start,
    @Nullable EndDate end,
    @Nullable Url url,
    List<String> tags,
    boolean selected)
    implements ProfileEntry, HasTimeSpan {
  public Membership {
    tags = List.copyOf(tags);
  }
}
