/**
 * All works that a profile knows, each once, and their references in a citation style. Files and
 * items go in; publications, references and CSL-JSON come out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.bibliography;

import org.jspecify.annotations.NullMarked;
