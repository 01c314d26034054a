/**
 * Fonts: the built-in and added ones, and the choice of a font with a glyph for each character.
 * Text and font files go in; text with fonts and a report of missing characters come out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.pdf.font;

import org.jspecify.annotations.NullMarked;
