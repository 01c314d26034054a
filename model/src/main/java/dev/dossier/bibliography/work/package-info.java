/**
 * Detects duplicate records of works. Publications go in; groups of records of the same work come
 * out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.bibliography.work;

import org.jspecify.annotations.NullMarked;
