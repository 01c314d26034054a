package dev.dossier.profile;

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
