/**
 * The look of a PDF: themes, their settings and templates, and style sheets of a user's own.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.pdf.theme;

import org.jspecify.annotations.NullMarked;
