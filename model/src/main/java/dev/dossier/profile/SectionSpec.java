package dev.dossier.profile;

import org.jspecify.annotations.Nullable;

/** A section of a document. */
@Doc("A section of a document.")
@Shorthand("section")
public record SectionSpec(
    @Doc("Which section of the profile, or the id of one of `sections`.") @Required String section,
    @Doc("The heading, if not the usual one.") @Nullable Text title,
    @Doc("Selected entries only.") boolean selected,
    @Doc("Most entries to show.") @Nullable Integer limit,
    @Doc("How entries are grouped.") @Nullable GroupBy groupBy,
    @Doc("Which entries by their tags.") @Nullable TagFilter tags) {}
