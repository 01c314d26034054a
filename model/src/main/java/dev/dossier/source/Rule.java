package dev.dossier.source;

/** Looks at what was read, across its records. */
interface Rule {
  /** Adds what is wrong to the problems of the reading. */
  void check(Reading reading);
}
