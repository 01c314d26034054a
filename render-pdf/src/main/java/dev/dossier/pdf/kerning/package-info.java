/**
 * Kerning: the distances between pairs of letters that a font defines, at measuring and at drawing.
 * openhtmltopdf and PDFBox place each glyph by its own width only. Fonts and the content streams of
 * pages go in; widths and content streams with kerned text come out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.pdf.kerning;

import org.jspecify.annotations.NullMarked;
