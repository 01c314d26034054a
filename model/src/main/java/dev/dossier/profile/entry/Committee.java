package dev.dossier.profile.entry;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.part.HasOverrides;
import dev.dossier.profile.part.HasTimeSpan;
import dev.dossier.profile.part.ProfileEntry;
import dev.dossier.profile.part.Term;
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

/** A committee, panel or board. */
@Doc("A committee, panel or board.")
public record Committee(
    @Nullable String id,
    @Doc("The usual name, which may be an acronym: `CPSC`.") @Required @ProperName Text name,
    @Doc("The full name.") @ProperName @Nullable Text title,
    @Doc("The role of the person: chair, member, secretary.") @Nullable Text role,
    @Doc("The organisation to which the committee belongs.") @ProperName
        @Nullable Text organization,
    @Doc("When it began. By default the earliest `start` of the `terms`.")
        @Nullable PartialDate start,
    @Doc("When it ended, or `present`. By default the latest `end` of the `terms`.")
        @Nullable EndDate end,
    @Doc(
            "The terms served, each with its role, instead of `role`; printed in one line,"
                + " newest first.")
        List<Term> terms,
    @Nullable Url url,
    @Doc("Further links.") List<Link> links,
    @Nullable Prose description,
    Map<String, TextOverride> wording,
    @Doc("More text, collapsed on pages.") @Nullable Details details,
    List<String> tags,
    boolean selected)
    implements ProfileEntry, HasTimeSpan, HasOverrides {
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
