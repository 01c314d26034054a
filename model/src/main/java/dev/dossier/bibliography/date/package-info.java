/**
 * Dates as bibliographies write them, in several languages. A field's value goes in; CSL dates come
 * out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.bibliography.date;

import org.jspecify.annotations.NullMarked;
