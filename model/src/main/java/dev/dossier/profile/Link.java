package dev.dossier.profile;

/** A labelled link. */
@Doc("A labelled link.")
public record Link(
    @Doc("What the link says: `Slides`, `Code`.") @Required Text label,
    @Doc("Where it leads.") @Required Url url) {}
