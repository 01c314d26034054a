/**
 * The fixed words of documents, date patterns, plural forms and names of countries, by language.
 * Knows no other room.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.language;

import org.jspecify.annotations.NullMarked;
