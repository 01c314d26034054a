package dev.dossier.profile.entry;

import dev.dossier.profile.meta.AnyOf;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.part.HasDate;
import dev.dossier.profile.part.HasImage;
import dev.dossier.profile.part.Image;
import dev.dossier.profile.part.ProfileEntry;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.profile.value.Prose;
import dev.dossier.profile.value.Text;
import dev.dossier.profile.value.Url;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A news item. */
@Doc("A news item.")
@AnyOf({"title", "text"})
public record News(
    @Nullable String id,
    @Doc("When it happened.") @Required PartialDate date,
    @Doc("The title of the news item.") @Nullable Text title,
    @Doc("The text of the news item, in Markdown.") @Nullable Prose text,
    @Nullable Url url,
    @Nullable Image image,
    List<String> tags,
    boolean selected)
    implements ProfileEntry, HasDate, HasImage {
  public News {
    tags = List.copyOf(tags);
  }
}
