/**
 * Terms, date forms and number forms of a language, and the XML that they are read from. Knows no
 * style.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.csl.locale;

import org.jspecify.annotations.NullMarked;
