/**
 * Parses BibTeX and BibLaTeX files, resolves inheritance between entries, converts entries to CSL
 * items, and writes CSL items as BibTeX. Knows no other format.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.bibliography.bibtex;

import org.jspecify.annotations.NullMarked;
