package dev.dossier.profile;

import dev.dossier.profile.meta.Confidential;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.meta.Shorthand;
import dev.dossier.profile.value.Text;
import org.jspecify.annotations.Nullable;

/** A telephone number of the person, and what it is for. */
@Doc("A telephone number of the person, and what it is for.")
@Shorthand("number")
public record Phone(
    @Doc("The number, as it should be printed: `+49 30 123456`.")
        @Required
        @Confidential(published = true)
        String number,
    @Doc("What it is for: `Office`; printed in place of the word for a telephone.")
        @Nullable Text label) {}
