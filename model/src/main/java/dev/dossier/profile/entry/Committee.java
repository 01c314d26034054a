package dev.dossier.profile.entry;

import dev.dossier.profile.meta.Doc;
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

/** A committee, panel or board. */
@Doc("A committee, panel or board.")
public record Committee(
    @Doc("Name by which other entries and documents refer to this one; unique in the profile.")
        @Nullable String id,
    @Doc("The name, as short as it is known by: `CPSC`.") @Required @ProperName Text name,
    @Doc("The full title.") @ProperName @Nullable Text title,
    @Doc("Chair, member, secretary.") @Nullable Text role,
    @Doc("The organisation.") @ProperName @Nullable Text organization,
    @Doc("When it began; worked out from `terms` unless said otherwise.")
        @Nullable PartialDate start,
    @Doc("When it ended, or `present`; worked out from `terms` unless said otherwise.")
        @Nullable EndDate end,
    @Doc("Several terms, each with its role, in place of `role`; set in one line, newest first.")
        List<Term> terms,
    @Doc("Where to read more; the title links to it.") @Nullable Url url,
    @Doc("Further links, each with its label.") List<Link> links,
    @Doc("What it is about, in Markdown.") @Nullable Prose description,
    @Doc("Other words for a document, by its name or by a tag that it includes.")
        Map<String, Wording> wording,
    @Doc("More, behind a fold.") @Nullable Details details,
    @Doc("Words by which a document chooses entries.") List<String> tags,
    @Doc("Shown where a document asks for selected entries only.") boolean selected)
    implements ProfileEntry, Lasting, Worded {
  public Committee {
    wording = Map.copyOf(wording);
    terms = List.copyOf(terms);
    links = List.copyOf(links);
    tags = List.copyOf(tags);
  }

  @Override
  public List<Term> spells() {
    return terms;
  }
}
