/**
 * A document as data for machines: schema.org as JSON-LD, Open Graph, citation tags.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.html.data;

import org.jspecify.annotations.NullMarked;
