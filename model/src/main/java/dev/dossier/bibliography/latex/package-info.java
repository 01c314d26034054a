/**
 * Converts the LaTeX and HTML of bibliographies to text with CSL's inline markup, and back to
 * LaTeX. Strings go in and come out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.bibliography.latex;

import org.jspecify.annotations.NullMarked;
