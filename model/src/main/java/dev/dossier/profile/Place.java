package dev.dossier.profile;

import dev.dossier.profile.meta.AnyOf;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Shorthand;
import dev.dossier.profile.value.ProperName;
import dev.dossier.profile.value.Text;
import org.jspecify.annotations.Nullable;

/** A place: its full text, or its parts. */
@Doc("A place: its full text, or its parts.")
@AnyOf({"text", "city", "region", "country"})
@Shorthand("text")
public record Place(
    @Doc("The full text, as printed.") @ProperName @Nullable Text text,
    @Doc("The city.") @ProperName @Nullable Text city,
    @Doc("The region or state.") @ProperName @Nullable Text region,
    @Doc(
            "The name of the country, or its two-letter code (`DE`), which is printed as"
                + " the name in the language of the document.")
        @ProperName
        @Nullable Text country) {}
