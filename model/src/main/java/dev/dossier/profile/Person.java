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

/** The person whom the profile describes. */
@Doc("The person whom the profile describes.")
public record Person(
    @Doc("The name of the person: a string, or its parts.") @Required Name name,
    @Doc(
            "Other forms of the name, as printed on papers. They identify the person among"
                + " the authors of publications.")
        List<String> otherNames,
    @Doc("The position or field, in one line.") @Nullable Text headline,
    @Doc("The organisation where the person works.") @ProperName @Nullable Text affiliation,
    @Doc("The place where the person lives or works.") @Nullable Place location,
    @Doc("Public e-mail addresses. The `email` of a document sets how they are printed.")
        @Confidential(published = true)
        @OneOrMany
        List<EmailAddress> email,
    @Doc(
            "Public telephone numbers. Put a number that not every document may print under"
                + " `private`.")
        @Confidential(published = true)
        @OneOrMany
        List<Phone> phone,
    @Doc("The address of the home page.") @Nullable Url website,
    @Doc("The ORCID iD. Its check digit is verified.") @Nullable Orcid orcid,
    @Doc("The pronouns, as printed.") @ProperName @Nullable Text pronouns,
    @Doc("A photo of the person.") @Nullable Photo photo,
    @Doc("Accounts on other web sites, such as GitHub, Google Scholar and LinkedIn.")
        List<OnlineProfile> profiles,
    @Doc("Data that only documents with `private: true` print.") @Key("private")
        @Nullable PrivateData privateData) {
  public Person {
    otherNames = List.copyOf(otherNames);
    email = List.copyOf(email);
    phone = List.copyOf(phone);
    profiles = List.copyOf(profiles);
  }
}
