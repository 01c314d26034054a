package dev.dossier.profile;

import org.jspecify.annotations.Nullable;

/** A place: a string, or its parts. */
@Doc("A place: a string, or its parts.")
@AnyOf({"text", "city", "region", "country"})
@Shorthand("text")
public record Place(
    @Doc("The whole, as it is printed.") @Nullable Text text,
    @Doc("City.") @Nullable Text city,
    @Doc("Region or state.") @Nullable Text region,
    @Doc("Country.") @Nullable Text country) {}
