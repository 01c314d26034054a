/**
 * The plan of a site: its entries, the addresses of pages and of the files beside them, and links
 * between them. A document goes in; entries, paths and links come out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.html.site;

import org.jspecify.annotations.NullMarked;
