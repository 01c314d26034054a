package dev.dossier.profile.spec;

import dev.dossier.profile.meta.Doc;

/** How a list is numbered. */
@Doc(
    "How a list of publications is numbered, across its groups. Numeric citations"
        + " use these numbers.")
public enum Numbering {
  @Doc("Ascending: 1, 2, 3 …")
  UP,
  @Doc("Descending, from the number of listed works to 1.")
  DOWN,
  @Doc("No numbers, except those that citations of the document refer to.")
  NONE
}
