package dev.dossier.profile.spec;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Shorthand;
import org.jspecify.annotations.Nullable;

/** Margins of the page. */
@Doc("Margins of the page; a plain length is that of all sides.")
@Shorthand("all")
public record Margins(
    @Doc("Those of all sides that are not named.") @Nullable Margin all,
    @Doc("Above the text.") @Nullable Margin top,
    @Doc("To the right of the text.") @Nullable Margin right,
    @Doc("Below the text.") @Nullable Margin bottom,
    @Doc("To the left of the text.") @Nullable Margin left) {}
