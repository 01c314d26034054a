package dev.dossier.profile.entry;

import dev.dossier.profile.meta.AnyOf;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.value.EndDate;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.profile.value.ProperName;
import dev.dossier.profile.value.Prose;
import dev.dossier.profile.value.Text;
import dev.dossier.profile.value.Url;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Employment: one organisation, one role or several; or a career break. */
@Doc("Employment: one organisation, one role or several; or a career break.")
@AnyOf({"organization", "kind"})
public record Experience(
    @Doc("Name by which other entries and documents refer to this one; unique in the profile.")
        @Nullable String id,
    @Doc("The organisation.") @ProperName @Nullable Text organization,
    @Doc("What it is, where it is no employment.") @Nullable PositionKind kind,
    @Doc("Where to read more; the title links to it.") @Nullable Url url,
    @Doc("City, country, or `Online`.") @ProperName @Nullable Text location,
    @Doc("The position, if it is one.") @Nullable Text title,
    @Doc("When it began; worked out from `roles` unless said otherwise.")
        @Nullable PartialDate start,
    @Doc("When it ended, or `present`; worked out from `roles` unless said otherwise.")
        @Nullable EndDate end,
    @Doc("What it is about, in Markdown.") @Nullable Prose description,
    @Doc("Achievements, one line of Markdown each.") List<Highlight> highlights,
    @Doc("What it was done with or is about, in words: `[Java, tomography]`.") @ProperName
        List<Text> keywords,
    @Doc("Other words for a document, by its name or by a tag that it includes.")
        Map<String, Wording> wording,
    @Doc("Several positions at the organisation, set as one block, newest first.") List<Role> roles,
    @Doc("Words by which a document chooses entries.") List<String> tags,
    @Doc("Shown where a document asks for selected entries only.") boolean selected)
    implements ProfileEntry, Lasting, Worded {
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
