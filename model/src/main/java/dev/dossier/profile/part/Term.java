package dev.dossier.profile.part;

import dev.dossier.profile.meta.AnyOf;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.value.EndDate;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.profile.value.Text;
import org.jspecify.annotations.Nullable;

/** One of several terms on a committee. */
@Doc("One of several terms on a committee.")
@AnyOf({"start", "end"})
public record Term(
    @Doc("The role of the person: chair, member, secretary.") @Nullable Text role,
    @Nullable PartialDate start,
    @Nullable EndDate end)
    implements HasTimeSpan {}
