package dev.dossier.profile;

import dev.dossier.profile.meta.AnyOf;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.value.Url;
import org.jspecify.annotations.Nullable;

/** An account of the person on another web site. */
@Doc("An account of the person on another web site.")
@AnyOf({"username", "url"})
public record OnlineProfile(
    @Doc("The name of the site: `GitHub`, `Google Scholar`, `LinkedIn`, `Mastodon`.") @Required
        String network,
    @Doc(
            "The user name of the account. On well-known sites, Dossier derives the address"
                + " from it.")
        @Nullable String username,
    @Doc("The address of the account.") @Nullable Url url) {}
