package dev.dossier.profile.entry;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
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
    @Doc("Name by which other entries and documents refer to this one; unique in the profile.")
        @Nullable String id,
    @Doc("University or school.") @Required @ProperName Text institution,
    @Doc("`PhD`, `MSc`, `BSc`.") @ProperName @Nullable Text degree,
    @Doc("The subject.") @Nullable Text area,
    @Doc("Where to read more; the title links to it.") @Nullable Url url,
    @Doc("When it began.") @Nullable PartialDate start,
    @Doc("When it ended, or `present`.") @Nullable EndDate end,
    @Doc("Title of the thesis.") @ProperName @Nullable Text thesis,
    @Doc("Who advised it.") @ProperName List<Text> advisors,
    @Doc("Courses worth naming.") @ProperName List<Text> courses,
    @Doc("Grade or honours.") @Nullable Text grade,
    @Doc("City, country, or `Online`.") @ProperName @Nullable Text location,
    @Doc("Achievements, one line of Markdown each.") List<Highlight> highlights,
    @Doc("Other words for a document, by its name or by a tag that it includes.")
        Map<String, Wording> wording,
    @Doc("Words by which a document chooses entries.") List<String> tags,
    @Doc("Shown where a document asks for selected entries only.") boolean selected)
    implements ProfileEntry, Lasting, Worded {
  public Education {
    wording = Map.copyOf(wording);
    courses = List.copyOf(courses);
    advisors = List.copyOf(advisors);
    highlights = List.copyOf(highlights);
    tags = List.copyOf(tags);
  }
}
