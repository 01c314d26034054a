/**
 * Citation styles by name: those of the Citation Style Language project, what people call them, and
 * files. A name goes in; a style or a suggestion comes out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.bibliography.style;

import org.jspecify.annotations.NullMarked;
