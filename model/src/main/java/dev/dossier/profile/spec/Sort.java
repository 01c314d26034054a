package dev.dossier.profile.spec;

import dev.dossier.profile.meta.Doc;

/** In which order entries are listed. */
@Doc("In which order entries are listed.")
public enum Sort {
  @Doc("Newest first. What is forthcoming comes before all dates, what has no date last.")
  NEWEST,
  @Doc("Oldest first. What is forthcoming comes after all dates, what has no date last.")
  OLDEST,
  @Doc("As the profile has them: in the order of its file, or of several.")
  PROFILE,
  @Doc("In the order of the citation style; publications only.")
  STYLE
}
