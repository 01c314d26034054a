package dev.dossier.profile;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.value.FilePath;
import dev.dossier.profile.value.Text;

/** A picture of the person. */
@Doc("A picture of the person.")
public record Photo(
    @Doc(
            "A JPEG or PNG file in the folder of the profile. It is written the right way up and"
                + " without metadata, such as the place where it was taken.")
        @Required
        FilePath file,
    @Doc("What the picture shows, for those who do not see it.") @Required Text alt) {}
