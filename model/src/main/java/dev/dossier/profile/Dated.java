package dev.dossier.profile;

import org.jspecify.annotations.Nullable;

/** An entry that has a date. */
public interface Dated {
  /** When it was; the first day of several; {@code null} if not known. */
  @Nullable PartialDate date();
}
