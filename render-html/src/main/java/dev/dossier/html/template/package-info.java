/**
 * FreeMarker, guarded: templates see records, lists and text, reach no Java class and load nothing
 * from outside their folders. The only room that knows FreeMarker.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.html.template;

import org.jspecify.annotations.NullMarked;
