package dev.dossier.starter;

import java.util.Locale;

/** What a new profile is for. */
public enum StarterKind {
  /** A résumé of one or two pages, and a page: experience and skills come first. */
  RESUME,

  /** An academic CV with publications from a {@code .bib} file, and a page. */
  ACADEMIC,

  /** A page with projects and talks, and a CV. */
  PORTFOLIO;

  /** The name on command lines: {@code resume}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
