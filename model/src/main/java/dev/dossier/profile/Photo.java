package dev.dossier.profile;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.value.FilePath;
import dev.dossier.profile.value.Text;

/** A photo of the person. */
@Doc("A photo of the person.")
public record Photo(
    @Doc(
            "A JPEG or PNG file in the folder of the profile. Documents contain it upright"
                + " and without metadata, such as the location where it was taken.")
        @Required
        FilePath file,
    @Doc("A description of the photo for readers who cannot see it.") @Required Text alt) {}
