package dev.dossier.profile.entry;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
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

/** Software written or maintained. */
@Doc("Software written or maintained.")
public record Software(
    @Doc("Name by which other entries and documents refer to this one; unique in the profile.")
        @Nullable String id,
    @Doc("The name.") @Required @ProperName Text name,
    @Doc("What it is, in a line.") @Nullable Text title,
    @Doc("Author, maintainer.") @Nullable Text role,
    @Doc("The licence.") @Nullable String license,
    @Doc("What it is written in.") List<String> programmingLanguages,
    @Doc("Where the code is.") @Nullable Url repository,
    @Doc("Where to read more; the title links to it.") @Nullable Url url,
    @Doc("When it began.") @Nullable PartialDate start,
    @Doc("When it ended, or `present`.") @Nullable EndDate end,
    @Doc("Further links, each with its label.") List<Link> links,
    @Doc("What it is about, in Markdown.") @Nullable Prose description,
    @Doc("Achievements, one line of Markdown each.") List<Highlight> highlights,
    @Doc("Other words for a document, by its name or by a tag that it includes.")
        Map<String, Wording> wording,
    @Doc("Words by which a document chooses entries.") List<String> tags,
    @Doc("Shown where a document asks for selected entries only.") boolean selected)
    implements ProfileEntry, Lasting, Worded {
  public Software {
    wording = Map.copyOf(wording);
    programmingLanguages = List.copyOf(programmingLanguages);
    links = List.copyOf(links);
    highlights = List.copyOf(highlights);
    tags = List.copyOf(tags);
  }
}
