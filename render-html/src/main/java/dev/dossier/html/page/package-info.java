/**
 * Variables of the page templates. A document goes in; the files of its page and of its entries
 * come out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.html.page;

import org.jspecify.annotations.NullMarked;
