package dev.dossier;

/** How bad a problem is. */
public enum Severity {
  /** Nothing is written. */
  ERROR,
  /** Documents are written; somebody should look. */
  WARNING,
  /** All is well; it might be better. */
  HINT
}
