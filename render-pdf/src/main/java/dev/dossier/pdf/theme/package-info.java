/**
 * The appearance of a PDF: themes with their settings and templates, and style sheets of users. A
 * layout and a document go in; XHTML and style sheets come out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.pdf.theme;

import org.jspecify.annotations.NullMarked;
