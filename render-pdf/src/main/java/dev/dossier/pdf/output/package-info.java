/**
 * The finished file: metadata, ToUnicode maps, pictures of pages. Drawn pages go in; bytes come
 * out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.pdf.output;

import org.jspecify.annotations.NullMarked;
