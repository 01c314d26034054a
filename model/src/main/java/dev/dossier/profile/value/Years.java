package dev.dossier.profile.value;

import dev.dossier.profile.meta.AnyOf;
import dev.dossier.profile.meta.Doc;
import org.jspecify.annotations.Nullable;

/**
 * A span of years.
 *
 * @param from the first; {@code null} for no bound
 * @param to the last; {@code null} for no bound
 */
@Doc("A span of years.")
@AnyOf({"from", "to"})
public record Years(
    @Doc("The first year: `2020`.") @Nullable Integer from,
    @Doc("The last year.") @Nullable Integer to) {}
