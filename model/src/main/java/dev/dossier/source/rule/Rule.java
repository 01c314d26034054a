package dev.dossier.source.rule;

import dev.dossier.source.bind.Reading;

/** Looks at what was read, across its records. */
public interface Rule {
  /** Adds what is wrong to the problems of the reading. */
  void check(Reading reading);
}
