/**
 * Scripts: direction, joining of Arabic letters, syllables of Indic ones, capitals, hyphens.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.pdf.script;

import org.jspecify.annotations.NullMarked;
