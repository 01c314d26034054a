package dev.dossier.profile.entry;

import dev.dossier.profile.meta.Doc;

/** Kinds of talk. */
@Doc("Kinds of talk.")
public enum TalkKind {
  @Doc("Keynote.")
  KEYNOTE,
  @Doc("Invited talk.")
  INVITED,
  @Doc("Contributed talk.")
  CONTRIBUTED,
  @Doc("Tutorial or workshop.")
  TUTORIAL,
  @Doc("Poster.")
  POSTER,
  @Doc("Panel discussion.")
  PANEL,
  @Doc("Lecture.")
  LECTURE
}
