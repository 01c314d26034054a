/**
 * BibTeX and BibLaTeX: parsing, inheritance, mapping to CSL, and writing. Text goes in;
 * publications with places, or text, come out. It knows no other format.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.bibliography.bibtex;

import org.jspecify.annotations.NullMarked;
