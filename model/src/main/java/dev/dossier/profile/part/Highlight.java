package dev.dossier.profile.part;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.meta.Shorthand;
import dev.dossier.profile.value.Line;
import dev.dossier.profile.value.ProperName;
import dev.dossier.profile.value.Text;
import java.util.List;

/** An achievement. */
@Doc("An achievement, in one line. With tags, only some documents include it.")
@Shorthand("text")
public record Highlight(
    @Doc("The achievement, in one line of Markdown.") @Required Line text,
    @Doc("Subjects and technologies: `[Java, tomography]`.") @ProperName List<Text> keywords,
    @Doc(
            "Tags by which documents choose highlights, as they choose entries. All"
                + " documents include a highlight without tags.")
        List<String> tags) {
  public Highlight {
    keywords = List.copyOf(keywords);
    tags = List.copyOf(tags);
  }
}
