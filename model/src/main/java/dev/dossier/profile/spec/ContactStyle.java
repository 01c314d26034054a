package dev.dossier.profile.spec;

import dev.dossier.profile.meta.Doc;

/** The text or icon before a contact. */
@Doc("What is printed before a contact.")
public enum ContactStyle {
  @Doc("Nothing: `ada@example.org`.")
  TEXT,
  @Doc("Its kind: `E-mail: ada@example.org`.")
  LABELS,
  @Doc("A small icon. Screen readers read its kind.")
  ICONS
}
