/**
 * XHTML as a tree. Markup goes in; a DOM tree comes out. Uses no other package.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.pdf.markup;

import org.jspecify.annotations.NullMarked;
