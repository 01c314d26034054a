/**
 * Markup as a tree: reading and walking XHTML.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.pdf.markup;

import org.jspecify.annotations.NullMarked;
