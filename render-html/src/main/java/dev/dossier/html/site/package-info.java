/**
 * Where pages and the files beside them are, and how they link to one another.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.html.site;

import org.jspecify.annotations.NullMarked;
