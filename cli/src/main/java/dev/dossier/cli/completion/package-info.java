/**
 * Scripts with which shells complete commands, options and values: declarations go in, a script
 * comes out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.cli.completion;

import org.jspecify.annotations.NullMarked;
