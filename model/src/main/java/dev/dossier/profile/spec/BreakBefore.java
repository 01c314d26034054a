package dev.dossier.profile.spec;

import dev.dossier.profile.meta.Doc;

/** The break before a section or an entry. */
@Doc("What a section or an entry begins with.")
public enum BreakBefore {
  @Doc("A new page.")
  PAGE
}
