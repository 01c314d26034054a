package dev.dossier.profile.entry;

import dev.dossier.profile.meta.Confidential;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.part.ProfileEntry;
import dev.dossier.profile.value.Email;
import dev.dossier.profile.value.ProperName;
import dev.dossier.profile.value.Prose;
import dev.dossier.profile.value.Text;
import dev.dossier.profile.value.Url;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A referee: someone who can recommend the person. */
@Doc("A referee: someone who can recommend the person.")
public record Referee(
    @Nullable String id,
    @Doc("The name of the referee.") @Required @ProperName Text name,
    @Doc("The position of the referee.") @Nullable Text title,
    @Doc("The organisation of the referee.") @ProperName @Nullable Text organization,
    @Doc("How the referee knows the person.") @Nullable Text relation,
    @Doc("The e-mail address of the referee. Only documents with `private: true` print it.")
        @Confidential
        @Nullable Email email,
    @Doc("The telephone number of the referee. Only documents with `private: true` print it.")
        @Confidential
        @Nullable String phone,
    @Nullable Url url,
    @Doc("A statement of the referee, in Markdown.") @Nullable Prose text,
    List<String> tags,
    boolean selected)
    implements ProfileEntry {
  public Referee {
    tags = List.copyOf(tags);
  }
}
