package dev.dossier.profile.entry;

import dev.dossier.profile.meta.AnyOf;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.value.EndDate;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.profile.value.Text;
import org.jspecify.annotations.Nullable;

/** One of several terms that the person served. */
@Doc("One of several terms that the person served.")
@AnyOf({"start", "end"})
public record Term(
    @Doc("Chair, member, secretary.") @Nullable Text role,
    @Doc("When it began.") @Nullable PartialDate start,
    @Doc("When it ended, or `present`.") @Nullable EndDate end)
    implements Lasting {}
