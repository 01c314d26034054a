/**
 * Finds citation styles: those of the Citation Style Language project by their current, common and
 * former names, and files. A name goes in; a style or a suggestion comes out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.bibliography.style;

import org.jspecify.annotations.NullMarked;
