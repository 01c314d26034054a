/**
 * The identity of works: which records describe the same one. Publications go in; groups of them
 * come out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.bibliography.work;

import org.jspecify.annotations.NullMarked;
