package dev.dossier.profile.spec;

import dev.dossier.profile.meta.Doc;

/** A kind of contact. */
@Doc("A kind of contact.")
public enum ContactKind {
  @Doc("The `location` of the person.")
  LOCATION,
  @Doc("E-mail addresses.")
  EMAIL,
  @Doc("Telephone numbers.")
  PHONE,
  @Doc("The `website`.")
  WEBSITE,
  @Doc("The ORCID iD.")
  ORCID,
  @Doc("Accounts: `profiles`.")
  PROFILES,
  @Doc("The private postal address.")
  ADDRESS
}
