/**
 * Reads and writes dates of bibliographies, in several languages. A field's value goes in; CSL
 * dates come out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.bibliography.date;

import org.jspecify.annotations.NullMarked;
