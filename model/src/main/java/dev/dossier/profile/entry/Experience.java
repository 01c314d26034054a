package dev.dossier.profile.entry;

import dev.dossier.profile.meta.AnyOf;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.part.HasOverrides;
import dev.dossier.profile.part.HasTimeSpan;
import dev.dossier.profile.part.Highlight;
import dev.dossier.profile.part.PositionKind;
import dev.dossier.profile.part.ProfileEntry;
import dev.dossier.profile.part.Role;
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

/** Employment at an organisation, in one position or several, or a career break. */
@Doc("Employment at an organisation, in one position or several, or a career break.")
@AnyOf({"organization", "kind"})
public record Experience(
    @Nullable String id,
    @Doc("The employer.") @ProperName @Nullable Text organization,
    @Doc("The kind of entry, if it is not employment.") @Nullable PositionKind kind,
    @Nullable Url url,
    @Doc("The place, such as city and country, or `Online`.") @ProperName @Nullable Text location,
    @Doc("The position, if it is a single one.") @Nullable Text title,
    @Doc("When it began. By default the earliest `start` of the `roles`.")
        @Nullable PartialDate start,
    @Doc("When it ended, or `present`. By default the latest `end` of the `roles`.")
        @Nullable EndDate end,
    @Nullable Prose description,
    List<Highlight> highlights,
    @Doc("Subjects and technologies: `[Java, tomography]`.") @ProperName List<Text> keywords,
    Map<String, TextOverride> wording,
    @Doc("Several positions at the organisation, printed together, newest first.") List<Role> roles,
    List<String> tags,
    boolean selected)
    implements ProfileEntry, HasTimeSpan, HasOverrides {
  public Experience {
    wording = Map.copyOf(wording);
    keywords = List.copyOf(keywords);
    highlights = List.copyOf(highlights);
    roles = List.copyOf(roles);
    tags = List.copyOf(tags);
  }

  @Override
  public List<Role> spells() {
    return roles;
  }
}
