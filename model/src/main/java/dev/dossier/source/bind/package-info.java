/**
 * Binds nodes to the records of the vocabulary. Nodes go in; records and problems come out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.source.bind;

import org.jspecify.annotations.NullMarked;
