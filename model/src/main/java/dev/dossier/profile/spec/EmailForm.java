package dev.dossier.profile.spec;

import dev.dossier.profile.meta.Doc;

/** How e-mail addresses are printed. */
@Doc("How e-mail addresses are printed.")
public enum EmailForm {
  @Doc("Unchanged, with a `mailto:` link.")
  LINK,
  @Doc(
      "In words, without a link: `ada (at) example.org`. The address is also omitted"
          + " from structured data and contact files.")
  WORDS,
  @Doc("Omitted.")
  HIDDEN
}
