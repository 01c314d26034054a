package dev.dossier.profile;

import dev.dossier.profile.meta.Confidential;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.meta.Shorthand;
import dev.dossier.profile.value.Text;
import org.jspecify.annotations.Nullable;

/** A telephone number of the person, with an optional label. */
@Doc("A telephone number of the person, with an optional label.")
@Shorthand("number")
public record Phone(
    @Doc("The number, as printed: `+49 30 123456`.") @Required @Confidential(published = true)
        String number,
    @Doc("What the number is for, such as `Office`; printed instead of the usual label.")
        @Nullable Text label) {}
