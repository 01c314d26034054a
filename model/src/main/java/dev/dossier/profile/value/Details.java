package dev.dossier.profile.value;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import org.jspecify.annotations.Nullable;

/** Text behind a label, folded on a page. */
@Doc("Text behind a label, folded on a page.")
public record Details(
    @Doc("What stands on the fold: `More info`.") @Nullable Text label,
    @Doc("The text, in Markdown.") @Required Prose text) {}
