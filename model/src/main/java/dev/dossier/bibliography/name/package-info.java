/**
 * Reads and writes names of people in bibliographies. A field's value goes in; CSL names come out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.bibliography.name;

import org.jspecify.annotations.NullMarked;
