package dev.dossier;

/** The severity of a problem. */
public enum Severity {
  /** No document is written. */
  ERROR,
  /** Documents are written, but are probably not what the user intended. */
  WARNING,
  /** Nothing is wrong, but the profile could be improved. */
  HINT
}
