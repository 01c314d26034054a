package dev.dossier.profile;

import org.jspecify.annotations.Nullable;

/** An e-mail address of the person, and what it is for. */
@Doc("An e-mail address of the person, and what it is for.")
@Shorthand("address")
public record EmailAddress(
    @Doc("The address.") @Required @Confidential(published = true) Email address,
    @Doc("What it is for: `Office`; printed before it.") @Nullable Text label) {}
