/**
 * Prose in Markdown: parsing, checking, and the finished rich text. Markdown goes in; XHTML that is
 * safe to print and plain text come out. The only room that knows commonmark-java.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.text;

import org.jspecify.annotations.NullMarked;
