package dev.dossier.profile.spec;

import dev.dossier.profile.meta.Doc;

/** Paper. */
@Doc("Paper.")
public enum PageSize {
  @Doc("ISO A4.")
  A4,
  @Doc("US Letter.")
  LETTER
}
