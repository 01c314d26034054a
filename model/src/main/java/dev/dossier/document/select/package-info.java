/**
 * Which entries a document shows, in which order and groups.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.document.select;

import org.jspecify.annotations.NullMarked;
