package dev.dossier.profile.part;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.value.Prose;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entry whose texts may differ between documents. */
public interface HasOverrides {
  /** Returns the description; {@code null} if there is none. */
  @Doc("A description, in Markdown.")
  default @Nullable Prose description() {
    return null;
  }

  /** Returns the achievements. */
  @Doc("Achievements, one line of Markdown each.")
  default List<Highlight> highlights() {
    return List.of();
  }

  /** Returns the texts for some documents, by the name of a document or by a tag. */
  @Doc(
      "Other texts for some documents, by the name of a document or by a tag that the"
          + " document includes.")
  Map<String, TextOverride> wording();
}
