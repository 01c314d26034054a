/**
 * Formatted text: styled text, the punctuation between its parts, and its conversion to nodes.
 * {@link StyledText}s go in; rich text comes out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.csl.output;

import org.jspecify.annotations.NullMarked;
