package dev.dossier.profile.spec;

import dev.dossier.profile.meta.Doc;

/** How a list is numbered. */
@Doc("How a list is numbered, through all of its groups. Citations by number name these numbers.")
public enum Numbering {
  @Doc("1, 2, 3 …")
  UP,
  @Doc("From the number of works printed down to 1.")
  DOWN,
  @Doc("Not at all; but numbers by which the document cites the list stay.")
  NONE
}
