/**
 * Maps each kind of entry to an {@link dev.dossier.document.Entry}, and names it. Records go in,
 * entries come out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.document.entry;

import org.jspecify.annotations.NullMarked;
