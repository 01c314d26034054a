package dev.dossier.profile.spec;

import dev.dossier.profile.meta.Doc;

/** The order of entries. */
@Doc("The order of entries.")
public enum Sort {
  @Doc("Newest first. Forthcoming publications come first, entries without a date last.")
  NEWEST,
  @Doc(
      "Oldest first. Forthcoming publications come after all dates, entries without a"
          + " date last.")
  OLDEST,
  @Doc("The order of the profile and its files.")
  PROFILE,
  @Doc("The order of the citation style, for publications only.")
  STYLE
}
