package dev.dossier.profile.spec;

import dev.dossier.profile.meta.Doc;

/** How an e-mail address is printed. */
@Doc("How an e-mail address is printed.")
public enum EmailForm {
  @Doc("As it is, with a link that opens a mail program.")
  LINK,
  @Doc("In words, without a link, and in no file for programs: `ada (at) example.org`.")
  WORDS,
  @Doc("Not at all.")
  HIDDEN
}
