package dev.dossier.profile.entry;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.part.HasDate;
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

/** A prize, honour or fellowship. */
@Doc("A prize, honour or fellowship.")
public record Award(
    @Nullable String id,
    @Doc("The name of the award.") @Required @ProperName Text title,
    @Doc("The organisation that gave the award.") @ProperName @Nullable Text awarder,
    @Doc("When the award was given.") @Nullable PartialDate date,
    @Doc("When a fellowship or similar award began; printed instead of `date`.")
        @Nullable PartialDate start,
    @Doc("When it ended, or `present`.") @Nullable EndDate end,
    @Nullable Url url,
    @Nullable Prose description,
    List<Highlight> highlights,
    Map<String, TextOverride> wording,
    List<String> tags,
    boolean selected)
    implements ProfileEntry, HasDate, HasTimeSpan, HasOverrides {
  public Award {
    wording = Map.copyOf(wording);
    highlights = List.copyOf(highlights);
    tags = List.copyOf(tags);
  }
}
