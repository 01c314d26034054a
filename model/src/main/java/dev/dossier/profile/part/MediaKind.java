package dev.dossier.profile.part;

import dev.dossier.profile.meta.Doc;

/** The kind of a media appearance. */
@Doc("The kind of a media appearance.")
public enum MediaKind {
  @Doc("An article.")
  ARTICLE,
  @Doc("An interview.")
  INTERVIEW,
  @Doc("A podcast.")
  PODCAST,
  @Doc("A radio programme.")
  RADIO,
  @Doc("A television programme.")
  TELEVISION,
  @Doc("A video.")
  VIDEO
}
