/**
 * Metadata of pages. The plan of a site goes in; JSON-LD with schema.org, Open Graph and citation
 * tags come out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.html.data;

import org.jspecify.annotations.NullMarked;
