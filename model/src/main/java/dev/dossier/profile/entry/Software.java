package dev.dossier.profile.entry;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
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

/** Software that the person wrote or maintains. */
@Doc("Software that the person wrote or maintains.")
public record Software(
    @Nullable String id,
    @Doc("The name of the software.") @Required @ProperName Text name,
    @Doc("What the software does, in one line.") @Nullable Text title,
    @Doc("The role of the person: author, maintainer.") @Nullable Text role,
    @Doc("The licence: `Apache-2.0`.") @Nullable String license,
    @Doc("The programming languages in which it is written.") List<String> programmingLanguages,
    @Doc("The address of the source code.") @Nullable Url repository,
    @Nullable Url url,
    @Nullable PartialDate start,
    @Nullable EndDate end,
    @Doc("Further links.") List<Link> links,
    @Nullable Prose description,
    @Nullable Image image,
    List<Highlight> highlights,
    Map<String, TextOverride> wording,
    List<String> tags,
    boolean selected)
    implements ProfileEntry, HasTimeSpan, HasImage, HasOverrides {
  public Software {
    wording = Map.copyOf(wording);
    programmingLanguages = List.copyOf(programmingLanguages);
    links = List.copyOf(links);
    highlights = List.copyOf(highlights);
    tags = List.copyOf(tags);
  }
}
