/**
 * A new profile: a kind and a name go in, a folder with files that render at once comes out. It
 * knows the facade and the schema.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.starter;

import org.jspecify.annotations.NullMarked;
