package dev.dossier.profile;

import dev.dossier.profile.meta.AnyOf;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Shorthand;
import dev.dossier.profile.value.ProperName;
import dev.dossier.profile.value.Text;
import org.jspecify.annotations.Nullable;

/** A place: a string, or its parts. */
@Doc("A place: a string, or its parts.")
@AnyOf({"text", "city", "region", "country"})
@Shorthand("text")
public record Place(
    @Doc("The whole, as it is printed.") @ProperName @Nullable Text text,
    @Doc("City.") @ProperName @Nullable Text city,
    @Doc("Region or state.") @ProperName @Nullable Text region,
    @Doc(
            "Country: its name, or its code of two letters (`DE`), which is printed as its name in the "
                + "language of the document.")
        @ProperName
        @Nullable Text country) {}
