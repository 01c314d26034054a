/**
 * LaTeX as it is found in bibliographies, as text with CSL's inline markup, and back. Strings go in
 * and come out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.bibliography.latex;

import org.jspecify.annotations.NullMarked;
