package dev.dossier.profile.entry;

import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.RefersTo;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.part.HasImage;
import dev.dossier.profile.part.HasOverrides;
import dev.dossier.profile.part.HasTimeSpan;
import dev.dossier.profile.part.Highlight;
import dev.dossier.profile.part.Image;
import dev.dossier.profile.part.ProfileEntry;
import dev.dossier.profile.part.TextOverride;
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

/** A project. */
@Doc("A project.")
public record Project(
    @Nullable String id,
    @Doc("The usual name, which may be an acronym: `AERIS`.") @Required @ProperName Text name,
    @Doc("The full title.") @ProperName @Nullable Text title,
    @Doc("The organisation that runs or commissions the project.") @ProperName
        @Nullable Text organization,
    @Doc("The place, such as city and country, or `Online`.") @ProperName @Nullable Text location,
    @Doc("The role of the person.") @Nullable Text role,
    @Nullable PartialDate start,
    @Nullable EndDate end,
    @Nullable Url url,
    @Doc("Further links.") List<Link> links,
    @Doc("A summary, in one line of Markdown.") @Nullable Prose summary,
    @Nullable Prose description,
    List<Highlight> highlights,
    @Doc("Subjects and technologies: `[Java, tomography]`.") @ProperName List<Text> keywords,
    Map<String, TextOverride> wording,
    @Doc("The address of a video, which is linked, not embedded.") @Nullable Url video,
    @Nullable Image image,
    @Doc("More text, collapsed on pages.") @Nullable Details details,
    @Doc("Ids of talks about the project.") @RefersTo(Talk.class) List<String> talks,
    @Doc("Citation keys of publications from the project.") @RefersTo(Publication.class)
        List<String> publications,
    @Doc("Projects that are parts of this one, at any depth.") List<Project> parts,
    List<String> tags,
    boolean selected)
    implements ProfileEntry, HasTimeSpan, HasImage, HasOverrides {
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
