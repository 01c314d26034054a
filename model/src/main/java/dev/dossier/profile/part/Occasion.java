package dev.dossier.profile.part;

import dev.dossier.profile.meta.AnyOf;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.profile.value.ProperName;
import dev.dossier.profile.value.Text;
import dev.dossier.profile.value.Url;
import org.jspecify.annotations.Nullable;

/** One of several occasions on which a talk was given. */
@Doc("One of several occasions on which a talk was given.")
@AnyOf({"event", "organization", "date"})
public record Occasion(
    @Doc("The conference, seminar or series.") @ProperName @Nullable Text event,
    @Doc("The organisation that hosted the talk.") @ProperName @Nullable Text organization,
    @Doc("The place, such as city and country, or `Online`.") @ProperName @Nullable Text location,
    @Doc("The date, or the first day of several.") @Nullable PartialDate date,
    @Doc("The last day of several.") @Nullable PartialDate end,
    @Doc("The kind of talk, if it differs from the `kind` of the talk.") @Nullable TalkKind kind,
    @Doc("The address of a page about this occasion.") @Nullable Url url,
    @Doc("The address of the slides, if they differ from the `slides` of the talk.")
        @Nullable Url slides,
    @Doc("The address of the recording.") @Nullable Url video)
    implements HasDate {}
