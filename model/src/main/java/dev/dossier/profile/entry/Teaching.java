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

/** A course that the person taught. */
@Doc("A course that the person taught.")
public record Teaching(
    @Nullable String id,
    @Doc("The name of the course.") @Required @ProperName Text course,
    @Doc("The university or other institution.") @ProperName @Nullable Text institution,
    @Doc("The role of the person: lecturer, teaching assistant.") @Nullable Text role,
    @Doc("The level of the course: undergraduate, graduate.") @Nullable Text level,
    @Nullable PartialDate start,
    @Nullable EndDate end,
    @Nullable Url url,
    @Nullable Prose description,
    List<Highlight> highlights,
    Map<String, TextOverride> wording,
    List<String> tags,
    boolean selected)
    implements ProfileEntry, HasTimeSpan, HasOverrides {
  public Teaching {
    wording = Map.copyOf(wording);
    highlights = List.copyOf(highlights);
    tags = List.copyOf(tags);
  }
}
