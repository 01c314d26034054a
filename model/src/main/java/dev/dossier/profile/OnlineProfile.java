package dev.dossier.profile;

import dev.dossier.profile.meta.AnyOf;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.value.Url;
import org.jspecify.annotations.Nullable;

/** An account elsewhere. */
@Doc("An account elsewhere.")
@AnyOf({"username", "url"})
public record OnlineProfile(
    @Doc("The name of the network: `GitHub`, `Google Scholar`, `LinkedIn`, `Mastodon`.") @Required
        String network,
    @Doc("The name of the account there; where the network is well known, it is linked by it.")
        @Nullable String username,
    @Doc("The address of the account.") @Nullable Url url) {}
