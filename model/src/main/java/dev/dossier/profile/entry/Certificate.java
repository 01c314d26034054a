package dev.dossier.profile.entry;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.part.HasDate;
import dev.dossier.profile.part.HasOverrides;
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

/** A certificate or licence. */
@Doc("A certificate or licence.")
public record Certificate(
    @Nullable String id,
    @Doc("The name of the certificate.") @Required @ProperName Text title,
    @Doc("The organisation that issued it.") @ProperName @Nullable Text issuer,
    @Doc("When it was issued.") @Nullable PartialDate date,
    @Doc("When it expires.") @Nullable PartialDate expires,
    @Nullable Url url,
    @Nullable Prose description,
    Map<String, TextOverride> wording,
    List<String> tags,
    boolean selected)
    implements ProfileEntry, HasDate, HasOverrides {
  public Certificate {
    wording = Map.copyOf(wording);
    tags = List.copyOf(tags);
  }
}
