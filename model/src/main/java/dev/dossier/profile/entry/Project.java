package dev.dossier.profile.entry;

import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.RefersTo;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.value.Details;
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

/** A project, with its parts. */
@Doc("A project, with its parts.")
public record Project(
    @Doc("Name by which other entries and documents refer to this one; unique in the profile.")
        @Nullable String id,
    @Doc("The name: `AERIS`.") @Required @ProperName Text name,
    @Doc("The full title.") @ProperName @Nullable Text title,
    @Doc("Who runs it, or for whom it is done.") @ProperName @Nullable Text organization,
    @Doc("City, country, or `Online`.") @ProperName @Nullable Text location,
    @Doc("What the person does in it.") @Nullable Text role,
    @Doc("When it began.") @Nullable PartialDate start,
    @Doc("When it ended, or `present`.") @Nullable EndDate end,
    @Doc("Where to read more; the title links to it.") @Nullable Url url,
    @Doc("Further links, each with its label.") List<Link> links,
    @Doc("What it is, in a line of Markdown.") @Nullable Prose summary,
    @Doc("What it is about, in Markdown.") @Nullable Prose description,
    @Doc("Achievements, one line of Markdown each.") List<Highlight> highlights,
    @Doc("What it was done with or is about, in words: `[Java, tomography]`.") @ProperName
        List<Text> keywords,
    @Doc("Other words for a document, by its name or by a tag that it includes.")
        Map<String, Wording> wording,
    @Doc("More, behind a fold.") @Nullable Details details,
    @Doc("Ids of talks on the project.") @RefersTo(Talk.class) List<String> talks,
    @Doc("Keys of publications from the project.") @RefersTo(Publication.class)
        List<String> publications,
    @Doc("Projects within the project, to any depth.") List<Project> parts,
    @Doc("Words by which a document chooses entries.") List<String> tags,
    @Doc("Shown where a document asks for selected entries only.") boolean selected)
    implements ProfileEntry, Lasting, Worded {
  public Project {
    wording = Map.copyOf(wording);
    highlights = List.copyOf(highlights);
    keywords = List.copyOf(keywords);
    links = List.copyOf(links);
    talks = List.copyOf(talks);
    publications = List.copyOf(publications);
    parts = List.copyOf(parts);
    tags = List.copyOf(tags);
  }
}
