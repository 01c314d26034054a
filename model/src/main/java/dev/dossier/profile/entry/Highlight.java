package dev.dossier.profile.entry;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.meta.Shorthand;
import dev.dossier.profile.value.Line;
import dev.dossier.profile.value.ProperName;
import dev.dossier.profile.value.Text;
import java.util.List;

/** An achievement. */
@Doc("An achievement, in a line; with tags, for some documents only.")
@Shorthand("text")
public record Highlight(
    @Doc("What was achieved, in a line of Markdown.") @Required Line text,
    @Doc("What it was done with or is about, in words: `[Java, tomography]`.") @ProperName
        List<Text> keywords,
    @Doc(
            "Words by which a document chooses highlights, as it chooses entries. One without tags "
                + "is in all documents.")
        List<String> tags) {
  public Highlight {
    keywords = List.copyOf(keywords);
    tags = List.copyOf(tags);
  }
}
