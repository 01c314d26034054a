/**
 * Writes texts, dates and places in the language of a document. Values of records go in; words come
 * out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.document.words;

import org.jspecify.annotations.NullMarked;
