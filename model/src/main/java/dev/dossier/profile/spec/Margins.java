package dev.dossier.profile.spec;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Shorthand;
import org.jspecify.annotations.Nullable;

/** Margins of the page. */
@Doc("The page margins.")
@Shorthand("all")
public record Margins(
    @Doc("The margin of all sides that are not set.") @Nullable Margin all,
    @Doc("The top margin.") @Nullable Margin top,
    @Doc("The right margin.") @Nullable Margin right,
    @Doc("The bottom margin.") @Nullable Margin bottom,
    @Doc("The left margin.") @Nullable Margin left) {}
