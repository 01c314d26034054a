package dev.dossier.profile.spec;

import dev.dossier.profile.meta.Doc;

/** Entries that get a page each. */
@Doc("Entries that get a page each.")
public enum SinglePages {
  @Doc("A page for each publication in the document.")
  PUBLICATIONS,
  @Doc("A page for each project in the document, including its parts.")
  PROJECTS
}
