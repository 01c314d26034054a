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

/** A patent or a patent application. */
@Doc("A patent or a patent application.")
public record Patent(
    @Nullable String id,
    @Doc("The title of the patent.") @Required @ProperName Text title,
    @Doc("The patent number, with the code of its office: `EP 1234567 B1`.")
        @Nullable String number,
    @Doc("The patent office.") @ProperName @Nullable Text office,
    @Doc("The status: granted, pending.") @Nullable Text status,
    @Doc("When it was granted or filed.") @Nullable PartialDate date,
    @Doc("All inventors.") @ProperName List<Text> inventors,
    @Nullable Url url,
    @Nullable Prose description,
    Map<String, TextOverride> wording,
    List<String> tags,
    boolean selected)
    implements ProfileEntry, HasDate, HasOverrides {
  public Patent {
    wording = Map.copyOf(wording);
    inventors = List.copyOf(inventors);
    tags = List.copyOf(tags);
  }
}
