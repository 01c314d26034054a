/**
 * Labels of documents, date patterns, plural categories and names of countries, by language.
 * Independent of all other packages.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.language;

import org.jspecify.annotations.NullMarked;
