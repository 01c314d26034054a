/**
 * The finished file: order of drawing and reading, fonts' text, metadata, pictures of pages.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.pdf.output;

import org.jspecify.annotations.NullMarked;
