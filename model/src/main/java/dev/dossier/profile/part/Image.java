package dev.dossier.profile.part;

import dev.dossier.SourceLocation;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.value.FilePath;
import dev.dossier.profile.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * A picture of an entry.
 *
 * @param alt {@code null} if the picture only decorates
 * @param location where it is written; {@code null} if in no file
 */
@Doc("A picture of an entry, which pages show.")
public record Image(
    @Doc(
            "A JPEG or PNG file in the folder of the profile. Pages contain it upright, smaller,"
                + " and without metadata, such as the location where it was taken.")
        @Required
        FilePath file,
    @Doc(
            "A description of the picture for readers who cannot see it; `\"\"` if it only"
                + " decorates.")
        @Required(mayBeEmpty = true)
        @Nullable Text alt,
    @Nullable SourceLocation location) {}
