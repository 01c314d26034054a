package dev.dossier.profile;

/** In which order entries are listed. */
@Doc("In which order entries are listed.")
public enum Sort {
  @Doc("Newest first. What is forthcoming comes before all dates, what has no date last.")
  NEWEST,
  @Doc("Oldest first. What is forthcoming comes after all dates, what has no date last.")
  OLDEST,
  @Doc("In the order of the citation style; publications only.")
  STYLE
}
