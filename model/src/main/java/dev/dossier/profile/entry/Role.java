package dev.dossier.profile.entry;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.value.EndDate;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.profile.value.ProperName;
import dev.dossier.profile.value.Prose;
import dev.dossier.profile.value.Text;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of several positions at an organisation. */
@Doc("One of several positions at an organisation.")
public record Role(
    @Doc("The position.") @Required Text title,
    @Doc("City, country, or `Online`.") @ProperName @Nullable Text location,
    @Doc("When it began.") @Nullable PartialDate start,
    @Doc("When it ended, or `present`.") @Nullable EndDate end,
    @Doc("What it is about, in Markdown.") @Nullable Prose description,
    @Doc("Achievements, one line of Markdown each.") List<Highlight> highlights,
    @Doc("What it was done with or is about, in words: `[Java, tomography]`.") @ProperName
        List<Text> keywords,
    @Doc("Other words for a document, by its name or by a tag that it includes.")
        Map<String, Wording> wording)
    implements Lasting, Worded {
  public Role {
    wording = Map.copyOf(wording);
    keywords = List.copyOf(keywords);
    highlights = List.copyOf(highlights);
  }
}
