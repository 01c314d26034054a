/**
 * What the templates of a page are given, and the files of a page and its entries.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.html.page;

import org.jspecify.annotations.NullMarked;
