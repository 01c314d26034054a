package dev.dossier.profile;

/** Paper. */
@Doc("Paper.")
public enum PageSize {
  @Doc("ISO A4.")
  A4,
  @Doc("US Letter.")
  LETTER
}
