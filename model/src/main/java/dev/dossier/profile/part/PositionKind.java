package dev.dossier.profile.part;

import dev.dossier.profile.meta.Doc;

/** The kind of an entry of {@code experience} that is not employment. */
@Doc("The kind of an entry of `experience` that is not employment.")
public enum PositionKind {
  @Doc(
      "A career break: parental leave, care, illness, travel. Its `title` names it;"
          + " without one, it is printed as `Career break` in the language of the document.")
  BREAK
}
