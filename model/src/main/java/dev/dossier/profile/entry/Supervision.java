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

/** A student or member of staff supervised. */
@Doc("A student or member of staff supervised.")
public record Supervision(
    @Doc("Name by which other entries and documents refer to this one; unique in the profile.")
        @Nullable String id,
    @Doc("Who.") @Required @ProperName Text name,
    @Doc("PhD, MSc, postdoc.") @Nullable Text level,
    @Doc("Title of the thesis or project.") @ProperName @Nullable Text title,
    @Doc("Where.") @ProperName @Nullable Text institution,
    @Doc("Supervisor, co-supervisor, examiner.") @Nullable Text role,
    @Doc("When it began.") @Nullable PartialDate start,
    @Doc("When it ended, or `present`.") @Nullable EndDate end,
    @Doc("What came of it: `now at ETH`.") @Nullable Text outcome,
    @Doc("Where to read more; the title links to it.") @Nullable Url url,
    @Doc("Achievements, one line of Markdown each.") List<Highlight> highlights,
    @Doc("Other words for a document, by its name or by a tag that it includes.")
        Map<String, Wording> wording,
    @Doc("Words by which a document chooses entries.") List<String> tags,
    @Doc("Shown where a document asks for selected entries only.") boolean selected)
    implements ProfileEntry, Lasting, Worded {
  public Supervision {
    wording = Map.copyOf(wording);
    highlights = List.copyOf(highlights);
    tags = List.copyOf(tags);
  }
}
