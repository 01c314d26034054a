/**
 * Faces: those on board, those that a user adds, and which of them has a glyph for a character.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.pdf.font;

import org.jspecify.annotations.NullMarked;
