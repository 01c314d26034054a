package dev.dossier.profile;

import dev.dossier.profile.meta.Confidential;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Key;
import dev.dossier.profile.meta.OneOrMany;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.value.Orcid;
import dev.dossier.profile.value.ProperName;
import dev.dossier.profile.value.Text;
import dev.dossier.profile.value.Url;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who the profile is about. */
@Doc("Who the profile is about.")
public record Person(
    @Doc("The name: a string, or its parts.") @Required Name name,
    @Doc("The name as it is printed on papers, in all its forms.") List<String> otherNames,
    @Doc("Position or field, in a line.") @Nullable Text headline,
    @Doc("Where the person works.") @ProperName @Nullable Text affiliation,
    @Doc("Where the person is based.") @Nullable Place location,
    @Doc("Public e-mail address, or several; a document says by `email` how they are printed.")
        @Confidential(published = true)
        @OneOrMany
        List<EmailAddress> email,
    @Doc(
            "Public telephone number, or several; one that not all documents should print stands"
                + " under `private`.")
        @Confidential(published = true)
        @OneOrMany
        List<Phone> phone,
    @Doc("The home page.") @Nullable Url website,
    @Doc("ORCID iD; its check digit is checked.") @Nullable Orcid orcid,
    @Doc("Pronouns, as they should be printed.") @ProperName @Nullable Text pronouns,
    @Doc("A picture of the person.") @Nullable Photo photo,
    @Doc("Accounts elsewhere: GitHub, Google Scholar, LinkedIn and others.")
        List<OnlineProfile> profiles,
    @Doc("Facts that no document prints unless it asks for them.") @Key("private")
        @Nullable PrivateData privateData) {
  public Person {
    otherNames = List.copyOf(otherNames);
    email = List.copyOf(email);
    phone = List.copyOf(phone);
    profiles = List.copyOf(profiles);
  }
}
