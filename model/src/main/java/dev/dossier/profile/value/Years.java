package dev.dossier.profile.value;

import dev.dossier.profile.meta.AnyOf;
import dev.dossier.profile.meta.Doc;
import org.jspecify.annotations.Nullable;

/**
 * A range of years, both inclusive.
 *
 * @param from the first year; {@code null} if unbounded
 * @param to the last year; {@code null} if unbounded
 */
@Doc("A range of years.")
@AnyOf({"from", "to"})
public record Years(
    @Doc("The first year: `2020`.") @Nullable Integer from,
    @Doc("The last year.") @Nullable Integer to) {}
