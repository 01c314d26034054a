/**
 * Renders the documents of a run and writes their files. Document specifications go in; files in
 * the output folder come out, all or none. It may use the documents and the interface of renderers.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.output;

import org.jspecify.annotations.NullMarked;
