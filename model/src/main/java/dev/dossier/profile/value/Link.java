package dev.dossier.profile.value;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;

/** A labelled link. */
@Doc("A labelled link.")
public record Link(
    @Doc("What the link says: `Slides`, `Code`.") @Required Text label,
    @Doc("Where it leads.") @Required Url url) {}
