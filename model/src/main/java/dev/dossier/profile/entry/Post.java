package dev.dossier.profile.entry;

import dev.dossier.SourceLocation;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.part.HasDate;
import dev.dossier.profile.part.ProfileEntry;
import dev.dossier.profile.value.LanguageTag;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.profile.value.Prose;
import dev.dossier.profile.value.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post: a Markdown file.
 *
 * @param language the language of its texts; {@code null} for that of the profile
 * @param text the text after the front matter
 * @param location the location of the post; {@code null} if it is in no file
 */
@Doc(
    "A post: a Markdown file that begins with these keys between two lines `---` (front matter)."
        + " What follows is its `text`, which is not a key of the front matter.")
public record Post(
    @Nullable String id,
    @Doc("The title of the post.") @Required Text title,
    @Doc("The date of the post. Feeds contain it from that day on.") @Required PartialDate date,
    @Doc("A sentence or two for lists and feeds, in Markdown.") @Nullable Prose summary,
    @Doc("Tags, which are printed unless they begin with `_`, and by which documents choose posts.")
        List<String> tags,
    @Doc("The language of the post. By default that of the profile.")
        @Nullable LanguageTag language,
    @Doc("Whether the post is left out of all documents.") boolean draft,
    boolean selected,
    @Doc("The text of the post, in Markdown.") @Required Prose text,
    @Nullable SourceLocation location)
    implements ProfileEntry, HasDate {
  public Post {
    if (language != null) {
      title = title.inLanguage(language.value());
      summary = summary == null ? null : new Prose(summary.markdown().inLanguage(language.value()));
      text = new Prose(text.markdown().inLanguage(language.value()));
    }
    tags = List.copyOf(tags);
  }

  /** Returns the tags that are printed. */
  public List<String> topics() {
    return tags.stream().filter(tag -> !tag.startsWith("_")).toList();
  }
}
