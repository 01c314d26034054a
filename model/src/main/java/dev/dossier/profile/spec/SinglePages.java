package dev.dossier.profile.spec;

import dev.dossier.profile.meta.Doc;

/** Entries that get a page each. */
@Doc("Entries that get a page each.")
public enum SinglePages {
  @Doc("A page for each publication that the document shows.")
  PUBLICATIONS,
  @Doc("A page for each project that the document shows, with the projects within it.")
  PROJECTS
}
