package dev.dossier.profile.value;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;

/** A link with a label. */
@Doc("A link with a label.")
public record Link(
    @Doc("The label of the link: `Slides`, `Code`.") @Required Text label,
    @Doc("The address of the link.") @Required Url url) {}
