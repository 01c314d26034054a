/**
 * Formatted text: runs with their look, punctuation between them, and the markup that they become.
 * Runs go in; rich text comes out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.csl.output;

import org.jspecify.annotations.NullMarked;
