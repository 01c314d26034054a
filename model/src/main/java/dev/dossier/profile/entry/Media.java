package dev.dossier.profile.entry;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.part.HasDate;
import dev.dossier.profile.part.HasKind;
import dev.dossier.profile.part.HasOverrides;
import dev.dossier.profile.part.MediaKind;
import dev.dossier.profile.part.ProfileEntry;
import dev.dossier.profile.part.TextOverride;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.profile.value.ProperName;
import dev.dossier.profile.value.Prose;
import dev.dossier.profile.value.Text;
import dev.dossier.profile.value.Url;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A media appearance: a press article, an interview, a podcast. */
@Doc("A media appearance: a press article, an interview, a podcast.")
public record Media(
    @Nullable String id,
    @Doc("The title.") @Required @ProperName Text title,
    @Doc("The newspaper, station or channel.") @ProperName @Nullable Text outlet,
    @Doc("When it appeared.") @Nullable PartialDate date,
    @Doc("The kind of appearance.") @Nullable MediaKind kind,
    @Nullable Url url,
    @Nullable Prose description,
    Map<String, TextOverride> wording,
    List<String> tags,
    boolean selected)
    implements ProfileEntry, HasDate, HasKind, HasOverrides {
  public Media {
    wording = Map.copyOf(wording);
    tags = List.copyOf(tags);
  }
}
