package dev.dossier.profile.entry;

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
    @Doc("Who invited or hosted.") @ProperName @Nullable Text organization,
    @Doc("City, country, or `Online`.") @ProperName @Nullable Text location,
    @Doc("When; the first day of several.") @Nullable PartialDate date,
    @Doc("The last day, if it took several.") @Nullable PartialDate end,
    @Doc("What kind of talk, where it is not the talk's own kind.") @Nullable TalkKind kind,
    @Doc("A page on this occasion.") @Nullable Url url,
    @Doc("The slides, where they are not the talk's own.") @Nullable Url slides,
    @Doc("The recording.") @Nullable Url video)
    implements Dated {}
