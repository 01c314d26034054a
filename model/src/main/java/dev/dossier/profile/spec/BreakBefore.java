package dev.dossier.profile.spec;

import dev.dossier.profile.meta.Doc;

/** What a section or an entry begins with. */
@Doc("What a section or an entry begins with.")
public enum BreakBefore {
  @Doc("A new page.")
  PAGE
}
