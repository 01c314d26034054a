package dev.dossier.profile.spec;

import dev.dossier.profile.meta.Doc;

/** How entries are grouped. */
@Doc("How entries are grouped.")
public enum GroupBy {
  @Doc("No groups.")
  NONE,
  @Doc("By year, newest first.")
  YEAR,
  @Doc("By kind of entry.")
  TYPE
}
