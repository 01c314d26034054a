package dev.dossier.profile.value;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import org.jspecify.annotations.Nullable;

/** Text that is collapsed on pages. */
@Doc("Text that is collapsed on pages.")
public record Details(
    @Doc("The label that expands the text: `More info`.") @Nullable Text label,
    @Doc("The text, in Markdown.") @Required Prose text) {}
