package dev.dossier.profile.part;

import dev.dossier.profile.meta.Doc;

/** The kind of a talk. */
@Doc("The kind of a talk.")
public enum TalkKind {
  @Doc("A keynote.")
  KEYNOTE,
  @Doc("An invited talk.")
  INVITED,
  @Doc("A contributed talk.")
  CONTRIBUTED,
  @Doc("A tutorial or workshop.")
  TUTORIAL,
  @Doc("A poster.")
  POSTER,
  @Doc("A panel discussion.")
  PANEL,
  @Doc("A lecture.")
  LECTURE
}
