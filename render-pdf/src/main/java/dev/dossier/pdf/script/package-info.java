/**
 * Rules of scripts: direction, contextual forms of Arabic, Indic syllables, capitals, soft hyphens,
 * line breaking. Text goes in; text in visual order, or positions in it, come out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.pdf.script;

import org.jspecify.annotations.NullMarked;
