package dev.dossier.profile.spec;

import dev.dossier.profile.meta.Doc;

/** The paper size. */
@Doc("The paper size.")
public enum PageSize {
  @Doc("ISO A4.")
  A4,
  @Doc("US Letter.")
  LETTER
}
