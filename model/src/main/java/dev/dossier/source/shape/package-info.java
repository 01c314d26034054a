/**
 * The shape of the vocabulary, taken from the records: which keys a record has, what may stand
 * under them, and what was probably meant by an unknown one. Record classes go in.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.source.shape;

import org.jspecify.annotations.NullMarked;
