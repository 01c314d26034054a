/**
 * The renderer for PDF. A document goes in; a tagged PDF and, on request, pictures of its pages
 * come out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.pdf;

import org.jspecify.annotations.NullMarked;
