/**
 * Reads and merges the works of a profile and formats their references in a citation style. Files
 * and items go in; publications, references and CSL-JSON come out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.bibliography;

import org.jspecify.annotations.NullMarked;
