package dev.dossier.profile;

import dev.dossier.profile.meta.Confidential;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.meta.Shorthand;
import dev.dossier.profile.value.Email;
import dev.dossier.profile.value.Text;
import org.jspecify.annotations.Nullable;

/** An e-mail address of the person, with an optional label. */
@Doc("An e-mail address of the person, with an optional label.")
@Shorthand("address")
public record EmailAddress(
    @Doc("The address.") @Required @Confidential(published = true) Email address,
    @Doc("What the address is for, such as `Office`; printed before it.") @Nullable Text label) {}
