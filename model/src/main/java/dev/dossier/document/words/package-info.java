/**
 * Texts, dates and places in the language of a document.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.document.words;

import org.jspecify.annotations.NullMarked;
