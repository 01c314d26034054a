package dev.dossier.profile.spec;

import dev.dossier.SourceLocation;
import dev.dossier.profile.meta.AnyOf;
import dev.dossier.profile.meta.Doc;
import org.jspecify.annotations.Nullable;

/**
 * How a document places an entry on its pages.
 *
 * @param location where it is written; {@code null} if in no file
 */
@Doc("How a document places an entry on its pages.")
@AnyOf({"break-before", "keep"})
public record EntrySpec(
    @Doc("Begins the entry on a new page.") @Nullable BreakBefore breakBefore,
    @Doc("Whether the entry is on one page, unless it is longer than a page.") boolean keep,
    @Nullable SourceLocation location) {}
