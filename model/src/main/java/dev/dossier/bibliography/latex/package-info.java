/**
 * Commands of LaTeX packages that have a notation of their own, as text with CSL's inline markup:
 * numbers and units (siunitx), chemical formulas (mhchem).
 *
 * <p>Internal.
 */
@NullMarked
package dev.dossier.bibliography.latex;

import org.jspecify.annotations.NullMarked;
