package dev.dossier.profile.entry;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.part.HasDate;
import dev.dossier.profile.part.HasImage;
import dev.dossier.profile.part.HasOverrides;
import dev.dossier.profile.part.HasTimeSpan;
import dev.dossier.profile.part.Highlight;
import dev.dossier.profile.part.Image;
import dev.dossier.profile.part.ProfileEntry;
import dev.dossier.profile.part.TextOverride;
import dev.dossier.profile.value.EndDate;
import dev.dossier.profile.value.Link;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.profile.value.ProperName;
import dev.dossier.profile.value.Prose;
import dev.dossier.profile.value.Text;
import dev.dossier.profile.value.Url;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entry of a section of your own. */
@Doc("An entry of a section of your own.")
public record CustomEntry(
    @Nullable String id,
    @Doc("The title.") @Required Text title,
    @Doc("Text beside the title.") @Nullable Text subtitle,
    @Doc("The organisation.") @ProperName @Nullable Text organization,
    @Doc("The place, such as city and country, or `Online`.") @ProperName @Nullable Text location,
    @Doc("The date.") @Nullable PartialDate date,
    @Nullable PartialDate start,
    @Nullable EndDate end,
    @Nullable Url url,
    @Doc("Further links.") List<Link> links,
    @Nullable Prose description,
    @Nullable Image image,
    List<Highlight> highlights,
    Map<String, TextOverride> wording,
    List<String> tags,
    boolean selected)
    implements ProfileEntry, HasDate, HasTimeSpan, HasImage, HasOverrides {
  public CustomEntry {
    wording = Map.copyOf(wording);
    links = List.copyOf(links);
    highlights = List.copyOf(highlights);
    tags = List.copyOf(tags);
  }
}
