package dev.dossier.profile.entry;

import dev.dossier.profile.meta.Doc;

/** What an entry of the experience is, where it is no employment. */
@Doc("What an entry of the experience is, where it is no employment.")
public enum PositionKind {
  @Doc(
      "A career break: parental leave, care, illness, travel. Its `title` says which; without one"
          + " it is called a career break in the language of the document.")
  BREAK
}
