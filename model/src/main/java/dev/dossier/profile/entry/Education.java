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

/** A degree or a course of study. */
@Doc("A degree or a course of study.")
public record Education(
    @Nullable String id,
    @Doc("The university or school.") @Required @ProperName Text institution,
    @Doc("The degree: `PhD`, `MSc`, `BSc`.") @ProperName @Nullable Text degree,
    @Doc("The subject.") @Nullable Text area,
    @Nullable Url url,
    @Nullable PartialDate start,
    @Nullable EndDate end,
    @Doc("The title of the thesis.") @ProperName @Nullable Text thesis,
    @Doc("The advisors of the thesis.") @ProperName List<Text> advisors,
    @Doc("Selected courses.") @ProperName List<Text> courses,
    @Doc("The grade or honours.") @Nullable Text grade,
    @Doc("The place, such as city and country, or `Online`.") @ProperName @Nullable Text location,
    List<Highlight> highlights,
    Map<String, TextOverride> wording,
    List<String> tags,
    boolean selected)
    implements ProfileEntry, HasTimeSpan, HasOverrides {
  public Education {
    wording = Map.copyOf(wording);
    courses = List.copyOf(courses);
    advisors = List.copyOf(advisors);
    highlights = List.copyOf(highlights);
    tags = List.copyOf(tags);
  }
}
