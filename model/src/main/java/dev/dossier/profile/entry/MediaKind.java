package dev.dossier.profile.entry;

import dev.dossier.profile.meta.Doc;

/** Kinds of media appearance. */
@Doc("Kinds of media appearance.")
public enum MediaKind {
  @Doc("Article.")
  ARTICLE,
  @Doc("Interview.")
  INTERVIEW,
  @Doc("Podcast.")
  PODCAST,
  @Doc("Radio.")
  RADIO,
  @Doc("Television.")
  TELEVISION,
  @Doc("Video.")
  VIDEO
}
